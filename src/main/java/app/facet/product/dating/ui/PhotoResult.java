package app.facet.product.dating.ui;

import static app.facet.platform.imaging.Severity.GOOD;

import app.facet.platform.imaging.Finding;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.ScoreDial;
import app.facet.platform.ui.Severity;
import app.facet.product.dating.PhotoDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Predicate;

/** The score of a photo, what to improve, and what works. */
class PhotoResult extends Composite<Div> {

    PhotoResult(PhotoDetails details, PhotoReading reading) {
        getContent().addClassName("photo-result");
        getContent().add(overall(details));
        addFindings("dating.photo.improve", findings(reading, finding -> !isGood(finding)));
        addFindings("dating.photo.works", findings(reading, PhotoResult::isGood));
    }

    private static boolean isGood(Finding finding) {
        return finding.severity() == GOOD;
    }

    private List<FindingRow> findings(PhotoReading reading, Predicate<Finding> which) {
        return reading.findings().stream().filter(which).map(this::row).toList();
    }

    private void addFindings(String titleKey, List<FindingRow> rows) {
        if (!rows.isEmpty()) {
            var list = new Div();
            list.addClassName("findings");
            rows.forEach(list::add);
            getContent().add(new H2(getTranslation(titleKey)), list);
        }
    }

    private Component overall(PhotoDetails details) {
        Integer score = details.summary().score();
        if (score == null) {
            return new FindingRow(
                    Severity.WARNING,
                    getTranslation("dating.photo.no-score"),
                    getTranslation("dating.photo.no-score.text"));
        }
        return new ScoreDial(getTranslation("dating.photo.score"), score)
                .explained(getTranslation("dating.photo.score.about"));
    }

    private FindingRow row(Finding finding) {
        var severity =
                switch (finding.severity()) {
                    case GOOD -> Severity.GOOD;
                    case HINT -> Severity.HINT;
                    case PROBLEM -> Severity.PROBLEM;
                };
        var row = new FindingRow(
                severity,
                getTranslation(finding.aspect().messageKey()),
                getTranslation(finding.key(), finding.parameters().toArray()));
        return isGood(finding) ? row.compact() : row;
    }
}
