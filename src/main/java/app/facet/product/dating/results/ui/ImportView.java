package app.facet.product.dating.results.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Intake;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Severity;
import app.facet.platform.ui.Toasts;
import app.facet.platform.ui.UploadZone;
import app.facet.product.dating.results.ImportPreview;
import app.facet.product.dating.results.ResultsImport;
import app.facet.product.dating.results.ResultsPlatforms;
import app.facet.product.dating.results.files.FileDays;
import app.facet.product.dating.results.files.ResultsFile;
import app.facet.product.dating.results.ui.ResultsTabs.Tab;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;

/** Takes days from a file: shows what it holds, asks what shall count, then keeps the numbers and forgets the file. */
@Route(ResultsRoutes.IMPORT)
@PageTitle("dating.results.import.title")
@StyleSheet("dating.css")
@StyleSheet("dating-results.css")
@PermitAll
class ImportView extends Div {

    private static final long serialVersionUID = 1L;
    private static final String EXAMPLE = """
            date;platform;likes;matches;conversations;dates;likes given
            2026-11-20;Tinder;12;3;1;0;40
            2026-11-21;Hinge;5;2;2;1;""";

    private final transient ResultsImport imports;
    private final transient ResultsPlatforms platforms;
    private final transient AccountId me;
    private final transient ZoneId zone;
    private final UploadZone upload;
    private final Div outcome = new Div();

    ImportView(ResultsImport imports, ResultsPlatforms platforms, CurrentAccount account) {
        this.imports = imports;
        this.platforms = platforms;
        this.me = account.id();
        this.zone = ReaderZone.current();
        addClassNames("results", "results-import");
        upload = new UploadZone(
                        new Intake<>((name, file) -> imports.read(file, zone), this::show, this::refuse),
                        getTranslation("dating.results.import.pick"),
                        getTranslation("dating.results.import.limits"))
                .limit(1, ResultsFile.LARGEST);
        upload.upload().addAllFinishedListener(finished -> upload.clear());
        outcome.addClassName("import-outcome");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(
                        getTranslation("dating.results.import.title"), getTranslation("dating.results.import.purpose")),
                new ResultsTabs(Tab.IMPORT),
                upload,
                outcome,
                help());
    }

    private void refuse(String fileName, Refusal refusal) {
        outcome.removeAll();
        outcome.add(new FindingRow(
                        Severity.PROBLEM,
                        fileName,
                        getTranslation(
                                refusal.messageKey(), refusal.parameters().toArray()))
                .compact());
    }

    void show(FileDays file) {
        var words = new ResultsWords(getLocale(), platforms.all());
        outcome.removeAll();
        outcome.add(new ImportChoice(
                words,
                platforms.all(),
                file,
                platform -> imports.preview(me, file, platform),
                (preview, fileWins) -> take(words, preview, fileWins)));
    }

    private void take(ResultsWords words, ImportPreview preview, boolean fileWins) {
        imports.take(me, preview.days(), fileWins);
        outcome.removeAll();
        Toasts.success(words.get("import.taken", preview.days().size()));
        UI.getCurrent().navigate(ResultsRoutes.OVERVIEW);
    }

    private Component help() {
        var example = new Pre(EXAMPLE);
        example.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        example.getElement().setAttribute("aria-label", getTranslation("dating.results.import.csv.example"));
        var help = new Div(
                new H2(getTranslation("dating.results.import.where")),
                details("tinder", new Paragraph(getTranslation("dating.results.import.tinder.text"))),
                details("hinge", new Paragraph(getTranslation("dating.results.import.hinge.text"))),
                details("csv", new Div(new Paragraph(getTranslation("dating.results.import.csv.text")), example)));
        help.addClassName("import-help");
        return help;
    }

    private Details details(String what, Component text) {
        return new Details(getTranslation("dating.results.import." + what), text);
    }

    // Package-private test seam.
    Div outcome() {
        return outcome;
    }
}
