package app.facet.product.headshots.team.ui;

import app.facet.platform.imaging.studio.Framing;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.ui.FramingChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The look everybody in a team gets: the chosen one, and all others behind one click, of which one part is open at a time. */
class LookChoice extends TeamSection {

    private static final long serialVersionUID = 1L;
    private static final List<Double> WARMTHS = List.of(-0.5, -0.25, 0.0, 0.25, 0.5);
    private static final List<Double> SMOOTHINGS = List.of(0.0, ShootOrder.USUAL_SMOOTHING, 0.6);

    private final transient Styles styles;
    private final Div chosen = new Div();
    private final RadioButtonGroup<Style> style = new RadioButtonGroup<>();
    private final FramingChoice frame = new FramingChoice(FramingChoice.Option.STYLE);
    private final Select<Double> warmth = new Select<>();
    private final Select<Double> smoothing = new Select<>();

    LookChoice(Styles styles, Runnable changed) {
        super("headshots.team-order.look");
        this.styles = styles;
        var all = styles.gallery();
        style.setLabel(getTranslation("headshots.again.style"));
        style.setItems(all);
        style.setRenderer(new ComponentRenderer<>(this::row));
        style.setValue(all.getFirst());
        style.addClassName("team-looks");
        style.addValueChangeListener(change -> {
            showChosen();
            changed.run();
        });
        steps(warmth, "headshots.again.warmth", WARMTHS, 0.0);
        steps(smoothing, "headshots.again.smoothing", SMOOTHINGS, ShootOrder.USUAL_SMOOTHING);
        chosen.addClassName("team-chosen");
        var fields = new Div(frame, warmth, smoothing);
        fields.addClassName("team-fields");
        var looks = new Details(getTranslation("headshots.team-order.looks", all.size()), style);
        var finer = new Details(getTranslation("headshots.team-order.finer"), fields);
        oneOpen(looks, finer);
        oneOpen(finer, looks);
        showChosen();
        add(quiet(getTranslation("headshots.team-order.look.about")), chosen, looks, finer);
    }

    private static void oneOpen(Details one, Details other) {
        one.addClassName("team-more");
        one.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                other.setOpened(false);
            }
        });
    }

    private void showChosen() {
        chosen.removeAll();
        chosen.add(row(style()));
    }

    private Component row(Style one) {
        var picture = new Image(styles.preview(one), "");
        picture.addClassName("style-preview");
        picture.getElement().setAttribute("loading", "lazy");
        var name = new Span(one.name(getLocale()));
        name.addClassName("team-name");
        var words = new Div(name);
        if (one.premium()) {
            var premium = new Span(getTranslation("headshots.team-order.premium"));
            premium.addClassName("style-meta");
            words.add(premium);
        }
        words.addClassName("team-look-words");
        var row = new Div(picture, words);
        row.addClassName("team-look");
        return row;
    }

    private void steps(Select<Double> select, String key, List<Double> steps, double usual) {
        select.setLabel(getTranslation(key));
        select.setItems(steps);
        select.setItemLabelGenerator(step -> step == null ? "" : getTranslation(key + "." + steps.indexOf(step)));
        select.setValue(usual);
    }

    Style style() {
        return style.getValue();
    }

    @Nullable
    Framing framing() {
        return frame.framing();
    }

    double warmth() {
        return warmth.getValue();
    }

    double smoothing() {
        return smoothing.getValue();
    }

    // Package-private test seam.
    RadioButtonGroup<Style> styleField() {
        return style;
    }
}
