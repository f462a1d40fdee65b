package app.facet.product.careers.postings.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.careers.postings.PostingDetails;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.PostingState;
import app.facet.product.careers.postings.PostingSummary;
import app.facet.product.careers.postings.Postings;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One posting: what it says, what was read from it, and the skills it asks for. */
@Route(PostingsRoutes.POSTING)
@StyleSheet("careers.css")
@PermitAll
class PostingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Postings postings;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final PostingWords words = new PostingWords(getLocale(), ReaderZone.current());
    private transient @Nullable PostingDetails shown;

    PostingView(Postings postings, Work work, WorkUpdates updates, CurrentAccount account) {
        this.postings = postings;
        this.work = work;
        this.updates = updates;
        this.me = account.id();
        addClassName("posting-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PostingsRoutes.posting(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        try {
            show(postings.find(me, id));
        } catch (NotFound gone) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? words.get("careers.postings.title")
                : words.title(shown.summary().facts());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> ui.access(() -> follow(status)));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void follow(WorkStatus status) {
        if (status.state().isFinal() && status.subject().equals(Postings.reference(id()))) {
            reload();
        }
    }

    private void reload() {
        try {
            show(postings.find(me, id()));
        } catch (NotFound gone) {
            UI.getCurrent().navigate(PostingsRoutes.LIST); // deleted in another tab
        }
    }

    private PostingId id() {
        if (shown == null) {
            throw new IllegalStateException("Shown before it was entered");
        }
        return shown.summary().id();
    }

    private void show(PostingDetails posting) {
        shown = posting;
        var summary = posting.summary();
        removeAll();
        add(
                PostingsRoutes.back(PostingsRoutes.LIST, words.get("careers.postings.back")),
                new PageHeader(words.title(summary.facts()), purpose(summary), actions(summary)));
        switch (summary.state()) {
            case FETCHING -> addProgress(summary);
            case FAILED -> add(failure(summary));
            case READY -> add(new PostingContent(posting, words));
        }
    }

    private String purpose(PostingSummary posting) {
        var facts = posting.facts();
        return PostingWords.joined(
                words.where(facts),
                words.seniority(facts.seniority()),
                words.pay(facts.pay()),
                words.get("careers.posting.added", words.date(posting)));
    }

    private Div actions(PostingSummary posting) {
        var actions = new Div();
        actions.addClassName("posting-actions");
        if (posting.state() == PostingState.READY) {
            actions.add(PostingsRoutes.link(PostingsRoutes.fitOf(posting.id()), words.get("careers.posting.fit")));
            actions.add(new Button(words.get("careers.posting.edit"), new Glyph("pen"), click -> edit(posting)
                    .open()));
        }
        var delete = new Button(words.get("careers.posting.delete"), new Glyph("trash"), click -> askWhetherToDelete());
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(delete);
        return actions;
    }

    private FactsDialog edit(PostingSummary posting) {
        return new FactsDialog(posting.facts(), words, facts -> {
            postings.correct(me, posting.id(), facts);
            reload();
        });
    }

    private void askWhetherToDelete() {
        ConfirmDialog.ask(
                words.get("careers.postings.delete.question", 1),
                words.get("careers.postings.delete.consequence"),
                words.get("careers.posting.delete"),
                () -> {
                    postings.delete(me, List.of(id()));
                    Toasts.success(words.get("careers.postings.deleted", 1));
                    UI.getCurrent().navigate(PostingsRoutes.LIST);
                });
    }

    private void addProgress(PostingSummary posting) {
        latest(posting.id())
                .map(status -> new WorkProgress(words.get("careers.posting.reading"), me, status, work, updates))
                .ifPresent(this::add);
    }

    private Optional<WorkStatus> latest(PostingId id) {
        return work.about(me, List.of(Postings.reference(id))).stream()
                .max(Comparator.comparing(WorkStatus::createdAt));
    }

    private Notice failure(PostingSummary posting) {
        var again = new Button(words.get("careers.posting.again"), click -> {
            postings.again(me, posting.id());
            reload();
        });
        return new Notice(
                words.get(posting.failure() == null ? "careers.posting.failed" : posting.failure()),
                again,
                PostingsRoutes.link(PostingsRoutes.ADD, words.get("careers.posting.paste")));
    }
}
