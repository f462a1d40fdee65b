package app.facet.product.careers.resumes.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeDetails;
import app.facet.product.careers.resumes.ResumeEdit;
import app.facet.product.careers.resumes.ResumeFiles;
import app.facet.product.careers.resumes.ResumeId;
import app.facet.product.careers.resumes.ResumeVersions;
import app.facet.product.careers.resumes.Resumes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One resume: what stands in it, what was not read for sure, and all of it to put right. */
@Route(ResumesRoutes.RESUME)
@StyleSheet("careers.css")
@PermitAll
class ResumeView extends Div implements BeforeEnterObserver, HasDynamicTitle, ResumeBody.Acts {

    private static final long serialVersionUID = 1L;

    private final transient Resumes resumes;
    private final transient ResumeVersions versions;
    private final transient ResumeFiles files;
    private final transient AccountId me;
    private transient @Nullable ResumeDetails shown;

    ResumeView(Resumes resumes, ResumeVersions versions, ResumeFiles files, CurrentAccount account) {
        this.resumes = resumes;
        this.versions = versions;
        this.files = files;
        this.me = account.id();
        addClassName("resume-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ResumesRoutes.resume(event.getRouteParameters()).orElseThrow(NotFoundException::new);
        try {
            show(resumes.find(me, id));
        } catch (NotFound gone) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? getTranslation("careers.resumes.title")
                : shown.summary().name();
    }

    private ResumeDetails shown() {
        if (shown == null) {
            throw new IllegalStateException("Shown before it was entered");
        }
        return shown;
    }

    private ResumeId id() {
        return shown().summary().id();
    }

    private void show(ResumeDetails resume) {
        shown = resume;
        var summary = resume.summary();
        var newest = resume.newest();
        var back = ResumesRoutes.link(ResumesRoutes.LIST, getTranslation("careers.resumes.back"));
        back.addClassName("back-link");
        removeAll();
        add(
                back,
                new PageHeader(
                        summary.name(),
                        getTranslation(
                                "careers.resume.about",
                                getTranslation(summary.active() ? "careers.resume.active" : "careers.resume.kept"),
                                summary.words(),
                                newest.summary().number()),
                        actions(resume)));
        int doubts = ResumeBody.doubtful(newest.reading()).size();
        if (doubts > 0) {
            var note = new Paragraph(getTranslation("careers.resume.doubts", doubts));
            note.addClassName("resume-note");
            add(note);
        }
        add(
                new ResumeDownloads(resume, files),
                new ResumeBody(newest.reading(), this),
                new VersionHistory(
                        versions.list(me, id()), ReaderZone.current(), version -> show(versions.restore(me, version))));
    }

    private Div actions(ResumeDetails resume) {
        var actions = new Div();
        actions.addClassName("posting-actions");
        if (!resume.summary().active()) {
            actions.add(new Button(getTranslation("careers.resume.activate"), click -> {
                resumes.activate(me, id());
                reload();
            }));
        }
        actions.add(
                quiet("careers.resume.rename", () -> new RenameDialog(
                                resume.summary().name(), name -> {
                                    resumes.rename(me, id(), name);
                                    reload();
                                })
                        .open()),
                quiet("careers.resume.copy", () -> open(resumes.copy(me, id(), copyName()))),
                quiet("careers.resume.delete", this::askWhetherToDelete));
        return actions;
    }

    private Button quiet(String words, Command act) {
        var button = new Button(getTranslation(words), click -> act.execute());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void askWhetherToDelete() {
        ConfirmDialog.ask(
                getTranslation(
                        "careers.resume.delete.question", shown().summary().name()),
                getTranslation("careers.resume.delete.consequence"),
                getTranslation("careers.resume.delete"),
                () -> {
                    resumes.delete(me, id());
                    Toasts.success(getTranslation("careers.resume.deleted"));
                    UI.getCurrent().navigate(ResumesRoutes.LIST);
                });
    }

    private String copyName() {
        return getTranslation("careers.resume.copy-of", shown().summary().name());
    }

    private static void open(ResumeId resume) {
        UI.getCurrent().navigate(ResumesRoutes.hrefOf(resume));
    }

    private void reload() {
        show(resumes.find(me, id()));
    }

    @Override
    public void edit(PartForm form) {
        int edition = shown().edition();
        new PartDialog(
                        form,
                        content -> show(versions.save(me, id(), new ResumeEdit(content, edition))),
                        content -> open(resumes.saveAsCopy(me, id(), copyName(), new ResumeEdit(content, edition))))
                .open();
    }

    @Override
    public void remove(ResumeBody.Removal entry) {
        save(entry.without());
        Toasts.undoable(
                getTranslation("careers.resume.removed"),
                () -> save(entry.back().apply(shown().newest().reading().content())));
    }

    private void save(ResumeContent content) {
        show(versions.save(me, id(), new ResumeEdit(content, shown().edition())));
    }

    @Override
    public void confirm(Set<String> paths) {
        var resume = shown();
        var content = resume.newest().reading().content();
        show(versions.save(me, id(), new ResumeEdit(content, paths, resume.edition())));
    }
}
