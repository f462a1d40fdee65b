package app.facet.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A picture with what was measured drawn over it. Every layer has a switch with a name; coordinates run from 0 to 1
 * from the upper left, so they hold at any size.
 */
public final class MeasuredImage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Div canvas = new Div();
    private final Div switches = new Div();

    /** A rectangle on the picture with a few words at its upper left. */
    public record Box(double x, double y, double width, double height, String label) {}

    /** @param source where the browser fetches the picture */
    public MeasuredImage(String source, String description) {
        this(new Image(source, description));
    }

    public MeasuredImage(DownloadHandler source, String description) {
        this(new Image(source, description));
    }

    private MeasuredImage(Image picture) {
        canvas.addClassName("measured-image-canvas");
        canvas.add(picture);
        switches.addClassName("layer-switches");
        switches.setVisible(false);
        switches.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("ui.measured.layers"));
        getContent().addClassName("measured-image");
        getContent().add(canvas, switches);
    }

    public MeasuredImage withBoxes(String name, List<Box> boxes, boolean shown) {
        var words = boxes.stream().map(Box::label).collect(Collectors.joining(", "));
        return withLayer(
                name, svg(boxes.stream().map(MeasuredImage::draw).collect(Collectors.joining()), words), shown);
    }

    public MeasuredImage withThirds(boolean shown) {
        var name = getTranslation("ui.measured.thirds");
        var lines = line(33.333, 0, 33.333, 100)
                + line(66.667, 0, 66.667, 100)
                + line(0, 33.333, 100, 33.333)
                + line(0, 66.667, 100, 66.667);
        return withLayer(name, svg(lines, name), shown);
    }

    /** Lays a second picture of the same shape over the first, for instance where it is blurred. */
    public MeasuredImage withMap(String name, String source, boolean shown) {
        return withLayer(name, new Image(source, name), shown);
    }

    public MeasuredImage withMap(String name, DownloadHandler source, boolean shown) {
        return withLayer(name, new Image(source, name), shown);
    }

    private MeasuredImage withLayer(String name, Component drawing, boolean shown) {
        var layer = new Div(drawing);
        layer.addClassName("layer");
        layer.setVisible(shown);
        canvas.add(layer);
        var toggle = new Checkbox(name, shown);
        toggle.addValueChangeListener(change -> layer.setVisible(change.getValue()));
        switches.add(toggle);
        switches.setVisible(true);
        return this;
    }

    private static Span svg(String content, String description) {
        var drawing = new Span();
        drawing.getElement()
                .setProperty("innerHTML", "<svg aria-hidden='true'>" + content + "</svg>")
                .setAttribute("role", "img")
                .setAttribute("aria-label", description);
        return drawing;
    }

    // Drawn twice, dark under light, so that it shows on any picture.
    private static String draw(Box box) {
        var at = String.format(
                Locale.ROOT,
                "x='%.2f%%' y='%.2f%%' width='%.2f%%' height='%.2f%%' rx='3'",
                box.x() * 100,
                box.y() * 100,
                box.width() * 100,
                box.height() * 100);
        var high = box.y() < 0.06;
        var label = String.format(
                Locale.ROOT,
                "<text x='%.2f%%' y='%.2f%%' dx='%d' dy='%d'>",
                box.x() * 100,
                box.y() * 100,
                high ? 8 : 0,
                high ? 20 : -8);
        return "<rect class='halo' " + at + "/><rect class='mark' " + at + "/>" + label + PlainPage.escape(box.label())
                + "</text>";
    }

    private static String line(double x1, double y1, double x2, double y2) {
        var ends = String.format(Locale.ROOT, "x1='%.3f%%' y1='%.3f%%' x2='%.3f%%' y2='%.3f%%'", x1, y1, x2, y2);
        return "<line class='halo' " + ends + "/><line class='mark' " + ends + "/>";
    }
}
