package app.facet.product.headshots.team.ui;

import app.facet.platform.imaging.studio.Framing;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The look everybody in a team gets. */
class LookChoice extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final List<Double> WARMTHS = List.of(-0.5, -0.25, 0.0, 0.25, 0.5);
    private static final List<Double> SMOOTHINGS = List.of(0.0, ShootOrder.USUAL_SMOOTHING, 0.6);
    private static final List<Frame> FRAMES = List.of(Frame.STYLE, Frame.CLOSE, Frame.CLASSIC, Frame.WIDE);

    /** A framing, or the style's own. */
    private enum Frame {
        STYLE,
        CLOSE,
        CLASSIC,
        WIDE;

        @Nullable
        Framing framing() {
            return this == STYLE ? null : Framing.valueOf(name());
        }
    }

    private final transient Styles styles;
    private final RadioButtonGroup<Style> style = new RadioButtonGroup<>();
    private final Select<Frame> frame = new Select<>();
    private final Select<Double> warmth = new Select<>();
    private final Select<Double> smoothing = new Select<>();

    LookChoice(Styles styles, Runnable changed) {
        this.styles = styles;
        var all = styles.gallery();
        style.setLabel(getTranslation("headshots.again.style"));
        style.setItems(all);
        style.setRenderer(new ComponentRenderer<>(this::tile));
        style.setValue(all.getFirst());
        style.addClassName("team-styles");
        style.addValueChangeListener(change -> changed.run());
        choice(
                frame,
                getTranslation("headshots.framing"),
                FRAMES,
                one -> getTranslation("headshots.framing." + one.name().toLowerCase(Locale.ROOT)));
        steps(warmth, "headshots.again.warmth", WARMTHS);
        warmth.setValue(0.0);
        steps(smoothing, "headshots.again.smoothing", SMOOTHINGS);
        smoothing.setValue(ShootOrder.USUAL_SMOOTHING);
        var fields = new Div(frame, warmth, smoothing);
        fields.addClassName("team-fields");
        var about = new Paragraph(getTranslation("headshots.team-order.look.about"));
        about.addClassName("quiet");
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.team-order.look")), about, style, fields);
    }

    private Component tile(Style one) {
        var picture = new Image(styles.preview(one), "");
        picture.addClassName("style-preview");
        picture.getElement().setAttribute("loading", "lazy");
        var name = new Span(one.name(getLocale()));
        name.addClassName("team-style-name");
        var tile = new Div(picture, name);
        if (one.premium()) {
            var premium = new Span(getTranslation("headshots.team-order.premium"));
            premium.addClassName("style-meta");
            tile.add(premium);
        }
        tile.addClassName("team-style");
        return tile;
    }

    private void steps(Select<Double> select, String key, List<Double> steps) {
        choice(select, getTranslation(key), steps, step -> getTranslation(key + "." + steps.indexOf(step)));
    }

    private static <T> void choice(Select<T> select, String label, List<T> items, Function<T, String> words) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : words.apply(item));
        select.setValue(items.getFirst());
    }

    Style style() {
        return style.getValue();
    }

    @Nullable
    Framing framing() {
        return frame.getValue().framing();
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
