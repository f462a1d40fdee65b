package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was written for one order: the variants one below the other, each with where it comes from. */
@Route(BiosRoutes.MADE)
@PageTitle("dating.bios.made.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class MadeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Bios bios;
    private final transient BioWorkshop workshop;
    private final transient Interview interview;
    private final transient TextRules rules;
    private final transient BioGeneration generation;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private @Nullable UUID awaited;

    MadeView(
            Bios bios,
            BioWorkshop workshop,
            Interview interview,
            TextRules rules,
            BioGeneration generation,
            Work work,
            WorkUpdates updates,
            CurrentAccount account) {
        this.bios = bios;
        this.workshop = workshop;
        this.interview = interview;
        this.rules = rules;
        this.generation = generation;
        this.work = work;
        this.updates = updates;
        this.me = account.id();
        addClassName("bios-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID order = BiosRoutes.idIn(event.getRouteParameters(), "order").orElseThrow(NotFoundException::new);
        List<BioSummary> made = bios.ordered(me, order);
        if (made.isEmpty()) {
            showProgress(order, generation.latest(me, order).orElseThrow(NotFoundException::new));
        } else {
            show(made);
        }
    }

    /** While a model writes; once it is done, what it wrote takes its place. */
    private void showProgress(UUID order, WorkStatus status) {
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(getTranslation("dating.bios.made.title"), getTranslation("dating.bios.made.waiting")),
                new WorkProgress(getTranslation("dating.bios.writing"), me, status, work, updates)
                        .onFailure(getTranslation("dating.bios.made.again"), () -> getUI().ifPresent(
                                        ui -> ui.navigate(BiosRoutes.BIOS))));
        awaited = order;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> ui.access(this::showWhatIsThere));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        showWhatIsThere(); // after listening began, so that nothing falls in between
    }

    private void showWhatIsThere() {
        if (awaited != null) {
            var made = bios.ordered(me, awaited);
            if (!made.isEmpty()) {
                show(made);
            }
        }
    }

    private void show(List<BioSummary> made) {
        awaited = null;
        Answers answers = interview.of(me);
        var first = made.getFirst();
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(
                        getTranslation("dating.bios.made.title"),
                        getTranslation(
                                "dating.bios.made.purpose",
                                made.size(),
                                first.rule().name(),
                                getTranslation(
                                        "dating.bios.style." + first.style().key()))));
        var list = new Div();
        list.addClassName("bio-made");
        for (int i = 0; i < made.size(); i++) {
            list.add(new VariantCard(i + 1, made.get(i), answers, new VariantCard.Doing(bios, workshop, rules, me)));
        }
        add(list);
    }
}
