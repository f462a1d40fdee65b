package app.facet.product.dating.ui;

import app.facet.platform.imaging.AspectScore;
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
import com.vaadin.flow.component.html.Paragraph;

/** What was measured on a photo, in numbers and in words. */
class PhotoResult extends Composite<Div> {

    PhotoResult(PhotoDetails details, PhotoReading reading) {
        getContent().addClassName("photo-result");
        getContent().add(overall(details));
        getContent().add(new H2(getTranslation("dating.photo.findings")));
        reading.findings().forEach(finding -> getContent().add(row(finding)));
        getContent().add(new H2(getTranslation("dating.photo.aspects")), aspects(reading));
        var engine = new Paragraph(getTranslation("dating.photo.engine", reading.engine()));
        engine.addClassName("quiet");
        getContent().add(engine);
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
        return new FindingRow(
                severity,
                getTranslation(finding.aspect().messageKey()),
                getTranslation(finding.key(), finding.parameters().toArray()));
    }

    private Component aspects(PhotoReading reading) {
        var grid = new Div();
        grid.addClassName("aspects");
        reading.aspects().forEach(aspect -> grid.add(aspect(aspect)));
        return grid;
    }

    private Component aspect(AspectScore aspect) {
        String key = aspect.aspect().messageKey();
        Integer score = aspect.score();
        if (score != null) {
            return new ScoreDial(getTranslation(key), score).small().explained(getTranslation(key + ".about"));
        }
        var unknown =
                new Div(new Paragraph(getTranslation("dating.photo.unknown")), new Paragraph(getTranslation(key)));
        unknown.addClassNames("aspect-unknown", "quiet");
        return unknown;
    }
}
