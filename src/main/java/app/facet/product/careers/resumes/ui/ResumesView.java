package app.facet.product.careers.resumes.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.ui.Refusals;
import app.facet.platform.ui.UploadZone;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.careers.resumes.ResumeImport;
import app.facet.product.careers.resumes.ResumeImports;
import app.facet.product.careers.resumes.ResumeSummary;
import app.facet.product.careers.resumes.Resumes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;

/** The resumes somebody keeps, and where new ones come in. */
@Route(ResumesRoutes.LIST)
@PageTitle("careers.resumes.title")
@StyleSheet("careers.css")
@PermitAll
class ResumesView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Resumes resumes;
    private final transient ResumeImports imports;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient AccountId me;
    private final Refusals refusals = new Refusals();
    private final Div waiting = new Div();
    private final Div content = new Div();

    ResumesView(Resumes resumes, ResumeImports imports, Work work, WorkUpdates updates, CurrentAccount account) {
        this.resumes = resumes;
        this.imports = imports;
        this.work = work;
        this.updates = updates;
        this.me = account.id();
        addClassName("resume-view");
        waiting.addClassName("resume-waiting");
        add(
                new PageHeader(
                        getTranslation("careers.resumes.title"),
                        getTranslation("careers.resumes.purpose"),
                        ResumesRoutes.link("careers/postings", getTranslation("careers.postings.title"))),
                waiting,
                content,
                new Section(new H2(getTranslation("careers.resumes.more")), upload(), refusals, paste(), fresh()));
    }

    private UploadZone upload() {
        var zone = new UploadZone(
                        new Intake<>(
                                (name, file) -> imports.importFile(me, name, file), added -> reload(), refusals::add),
                        getTranslation("careers.resumes.add"),
                        getTranslation("careers.resumes.limits"))
                .limit(ResumeImports.MOST_AT_A_TIME, ResumeImports.MOST_MEGABYTES << 20);
        zone.upload().setAcceptedFileExtensions(".pdf", ".docx", ".odt", ".txt", ".md", ".json", ".zip");
        zone.upload().addAllFinishedListener(finished -> zone.clear());
        return zone;
    }

    private Details paste() {
        var text = new TextArea(getTranslation("careers.resumes.paste.label"));
        text.setMaxLength(ResumeImports.LONGEST_TEXT);
        text.setMinRows(8);
        text.setMaxRows(18);
        text.setWidthFull();
        var go = new Button(getTranslation("careers.resumes.paste.go"), click -> UI.getCurrent()
                .navigate(ResumesRoutes.hrefOf(imports.importText(me, "", text.getValue()))));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var body = new Div(text, go);
        body.addClassName("posting-paste");
        return new Details(getTranslation("careers.resumes.paste"), body);
    }

    private Button fresh() {
        return new Button(getTranslation("careers.resumes.new"), click -> UI.getCurrent()
                .navigate(ResumesRoutes.hrefOf(
                        resumes.create(me, getTranslation("careers.resumes.new-name"), getLocale()))));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(me, status -> {
            if (status.state().isFinal()) {
                ui.access(this::reload);
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        reload(); // after listening began, so that nothing falls in between
    }

    private void reload() {
        waiting.removeAll();
        imports.list(me).forEach(one -> waiting.add(card(one)));
        content.removeAll();
        var mine = resumes.list(me, "", PageRequest.of(0, Resumes.MOST)).getContent();
        if (mine.isEmpty() && waiting.getComponentCount() == 0) {
            content.add(new EmptyState(
                    "briefcase",
                    getTranslation("careers.resumes.empty.title"),
                    getTranslation("careers.resumes.empty.text")));
        } else if (!mine.isEmpty()) {
            content.add(list(mine));
        }
    }

    private Component card(ResumeImport one) {
        var status = latest(one);
        if (one.failure() == null && status.isPresent()) {
            return new WorkProgress(one.fileName(), me, status.get(), work, updates);
        }
        var card = new ProgressCard(one.fileName());
        card.failed(getTranslation(one.failure() == null ? "careers.resumes.import-failed" : one.failure()));
        card.offer(getTranslation("careers.resumes.dismiss"), () -> {
            imports.cancel(me, one.id());
            reload();
        });
        return card;
    }

    private Optional<WorkStatus> latest(ResumeImport one) {
        return work.about(me, List.of(ResumeImports.reference(one.id()))).stream()
                .max(Comparator.comparing(WorkStatus::createdAt));
    }

    private Section list(List<ResumeSummary> mine) {
        var list = new UnorderedList();
        list.addClassName("resume-list");
        mine.forEach(resume -> list.add(row(resume)));
        return new Section(new H2(getTranslation("careers.resumes.kept")), list);
    }

    private ListItem row(ResumeSummary resume) {
        var link = ResumesRoutes.link(ResumesRoutes.hrefOf(resume.id()), resume.name());
        var about = new Span(getTranslation("careers.resumes.words", resume.words()));
        about.addClassName("quiet");
        var row = new ListItem(new Div(link, about));
        if (resume.active()) {
            var active = new Span(getTranslation("careers.resume.active"));
            active.addClassName("resume-active");
            row.add(active);
        } else {
            var activate = new Button(getTranslation("careers.resume.activate"), click -> {
                resumes.activate(me, resume.id());
                reload();
            });
            activate.setAriaLabel(getTranslation("careers.resume.activate-one", resume.name()));
            activate.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(activate);
        }
        return row;
    }
}
