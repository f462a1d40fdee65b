package app.facet.product.headshots.ui;

import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.imaging.Expression;
import app.facet.product.headshots.PortraitDetails;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.SourceSummary;
import app.facet.product.headshots.Style;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Once more, with another backdrop, frame, warmth or skin, or with another look on the face: of another photo. */
class AgainSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final List<Double> WARMTHS = List.of(-0.5, -0.25, 0.0, 0.25, 0.5);
    private static final List<Double> SMOOTHINGS = List.of(0.0, ShootOrder.USUAL_SMOOTHING, 0.6);

    private final transient PortraitDetails details;
    private final transient StyleGallery.Studio studio;
    private final transient List<SourceSummary> photos;
    private final Select<SourceSummary> photo = new Select<>();
    private final Select<Style> style = new Select<>();
    private final Select<Double> warmth = new Select<>();
    private final Select<Double> smoothing = new Select<>();
    private final FramingChoice framing;
    private final EngineNote engines;
    private final PriceTag start = new PriceTag("", this::start);

    /** @param photos of its owner, of which portraits can be made */
    AgainSection(PortraitDetails details, List<SourceSummary> photos, StyleGallery.Studio studio) {
        this.details = details;
        this.photos = photos;
        this.studio = studio;
        engines = new EngineNote(studio.models(), studio.models().byStyle());
        framing = new FramingChoice(FramingChoice.Option.of(details.order().framing()));
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.again.title")));
        if (photos.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("headshots.again.source-gone")));
        } else {
            var about = new Paragraph(getTranslation("headshots.again.text"));
            about.addClassName("quiet");
            start.button().addThemeVariants(ButtonVariant.PRIMARY);
            getContent().add(about, choices(), engines, start);
            showPrice();
        }
    }

    private Div choices() {
        photo.setLabel(getTranslation("headshots.again.photo"));
        photo.setHelperText(getTranslation("headshots.again.photo.about"));
        photo.setItems(photos);
        photo.setItemLabelGenerator(this::name);
        photo.setValue(photos.stream()
                .filter(one -> one.id().equals(details.order().source()))
                .findFirst()
                .orElse(photos.getFirst()));
        var all = studio.styles().gallery();
        style.setLabel(getTranslation("headshots.again.style"));
        style.setItems(all);
        style.setItemLabelGenerator(one -> one == null ? "" : one.name(getLocale()));
        style.setValue(all.stream()
                .filter(one -> one.code().equals(details.summary().style().code()))
                .findFirst()
                .orElse(all.getFirst()));
        style.addValueChangeListener(change -> showPrice());
        steps(warmth, "headshots.again.warmth", WARMTHS, details.order().warmth());
        steps(
                smoothing,
                "headshots.again.smoothing",
                SMOOTHINGS,
                details.order().smoothing());
        var fields = new Div(photo, style, warmth, smoothing);
        fields.addClassName("again-fields");
        return new Div(fields, framing);
    }

    private String name(@Nullable SourceSummary one) {
        if (one == null) {
            return "";
        }
        String key = "headshots.again.expression." + one.expression().name().toLowerCase(Locale.ROOT);
        return one.expression() == Expression.UNKNOWN ? one.fileName() : one.fileName() + " · " + getTranslation(key);
    }

    private void steps(Select<Double> select, String key, List<Double> steps, double value) {
        select.setLabel(getTranslation(key));
        select.setItems(steps);
        Function<Double, String> word = step -> getTranslation(key + "." + steps.indexOf(step));
        select.setItemLabelGenerator(step -> step == null ? "" : word.apply(step));
        select.setValue(steps.stream()
                .min(Comparator.comparingDouble(step -> Math.abs(step - value)))
                .orElseThrow());
    }

    private void showPrice() {
        engines.show(List.of(style.getValue()));
        start.show(
                getTranslation("headshots.again.start"),
                studio.shoots().offer(studio.me(), List.of(style.getValue().code())));
    }

    private void start() {
        engines.answered(this::begin);
    }

    private void begin() {
        var order = new ShootOrder(
                photo.getValue().id(),
                List.of(style.getValue().code()),
                framing.framing(),
                warmth.getValue(),
                smoothing.getValue());
        HeadshotsRoutes.open(HeadshotsRoutes.hrefOf(studio.shoots().start(studio.me(), order)));
    }

    // Package-private test seams.
    Select<SourceSummary> photo() {
        return photo;
    }

    Select<Style> style() {
        return style;
    }

    PriceTag startTag() {
        return start;
    }
}
