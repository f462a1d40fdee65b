package app.facet.product.headshots.ui;

import app.facet.platform.imaging.AspectScore;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.PortraitNote;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.ScoreDial;
import app.facet.platform.ui.Severity;
import app.facet.product.headshots.PortraitDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;

/** How alike and how good a portrait is, what its owner should know about it, and who made it. */
class PortraitFacts extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int CERTAIN = 90;

    PortraitFacts(PortraitDetails details) {
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.facts.title")), dials(details));
        var likeness = details.summary().likeness();
        if (likeness != null) {
            String kept = likeness >= CERTAIN ? "headshots.facts.certain" : "headshots.facts.likely";
            getContent()
                    .add(new Paragraph(
                            getTranslation(details.summary().engine() == null ? kept : "headshots.engine.likely")));
        }
        var missed = details.summary().missed();
        if (missed != null) {
            String key = "headshots.engine.missed."
                    + missed.name().toLowerCase(Locale.ROOT).replace('_', '-');
            getContent().add(new FindingRow(Severity.HINT, getTranslation(key), getTranslation(key + ".text")));
        }
        details.notes().forEach(note -> getContent().add(row(note)));
        var reading = details.reading();
        if (reading != null) {
            getContent().add(new H2(getTranslation("headshots.facts.measured")), aspects(reading));
        }
        String model = details.summary().engine();
        var engine = new Paragraph(
                model == null
                        ? getTranslation("headshots.facts.engine")
                        : getTranslation("headshots.engine.facts", EngineWords.name(model, getLocale())));
        engine.addClassName("quiet");
        getContent().add(engine);
    }

    private Div dials(PortraitDetails details) {
        var dials = new Div();
        dials.addClassName("fact-dials");
        var likeness = details.summary().likeness();
        if (likeness != null) {
            dials.add(new ScoreDial(getTranslation("headshots.facts.likeness"), likeness)
                    .explained(
                            getTranslation(
                                    details.summary().engine() == null
                                            ? "headshots.facts.likeness.about"
                                            : "headshots.engine.likeness.about"),
                            getTranslation("headshots.facts.likeness.least")));
        }
        var quality = details.summary().quality();
        if (quality != null) {
            dials.add(new ScoreDial(getTranslation("headshots.facts.quality"), quality)
                    .explained(getTranslation("headshots.facts.quality.about")));
        }
        return dials;
    }

    private FindingRow row(PortraitNote note) {
        String key = "headshots.note." + note.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FindingRow(Severity.HINT, getTranslation(key), getTranslation(key + ".text"));
    }

    private Div aspects(PhotoReading reading) {
        var grid = new Div();
        grid.addClassName("fact-aspects");
        for (AspectScore aspect : reading.aspects()) {
            Integer score = aspect.score();
            if (score != null) {
                String key = aspect.aspect().messageKey();
                grid.add(new ScoreDial(getTranslation(key), score).small().explained(getTranslation(key + ".about")));
            }
        }
        return grid;
    }
}
