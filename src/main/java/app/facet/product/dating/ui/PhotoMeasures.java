package app.facet.product.dating.ui;

import app.facet.platform.imaging.AspectScore;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.ui.ScoreDial;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** The sub-scores of a photo, each with what it means, and who measured them. */
class PhotoMeasures extends Composite<Div> {

    PhotoMeasures(PhotoReading reading) {
        getContent().addClassName("photo-measures");
        var engine = new Paragraph(getTranslation("dating.photo.engine", reading.engine()));
        engine.addClassName("quiet");
        getContent().add(new H2(getTranslation("dating.photo.aspects")), aspects(reading), engine);
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
