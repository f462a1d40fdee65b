package app.facet.product.headshots.ui;

import app.facet.platform.ai.PictureModel;
import app.facet.platform.ai.ui.Providers;
import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ArrowKeys;
import app.facet.product.headshots.ShootOrder;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.Styles;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The styles to choose from, the frame, and the button that starts the shoot. What is chosen stands in the address. */
class StyleGallery extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final String STYLES = "styles";
    private static final String FRAMING = "framing";

    /** What it takes to show styles and start a shoot. */
    record Studio(Styles styles, Shoots shoots, EngineNote.Models models, AccountId me) {}

    private final transient Studio studio;
    private final transient SourceId source;
    private final transient List<Style> all;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Map<String, StyleCard> cards = new LinkedHashMap<>();
    private final StyleFilter filter;
    private final FramingChoice framing;
    private final Div none = new Div();
    private final Paragraph count = new Paragraph();
    private final Paragraph gift = new Paragraph();
    private final transient Map<String, PictureModel> models;
    private final EngineNote engines;
    private final PriceTag start = new PriceTag("", this::start);

    StyleGallery(SourceId source, Studio studio, QueryParameters address) {
        this.source = source;
        this.studio = studio;
        all = studio.styles().gallery();
        models = studio.models().byStyle();
        engines = new EngineNote(studio.models(), models);
        filter = new StyleFilter(address, this::filtered);
        framing = new FramingChoice(address.getSingleParameter(FRAMING)
                .flatMap(FramingChoice.Option::named)
                .orElse(FramingChoice.Option.STYLE));
        framing.addValueChangeListener(change -> remember());
        address.getSingleParameter(STYLES).ifPresent(this::choose);
        var about = new Paragraph(getTranslation("headshots.gallery.text", Shoots.MOST_STYLES));
        about.addClassName("quiet");
        getContent().addClassName("headshots-section");
        getContent()
                .add(
                        new H2(getTranslation("headshots.gallery.title")),
                        about,
                        filter,
                        framing,
                        new ArrowKeys(getTranslation("headshots.gallery.title"), list()),
                        none(),
                        engines,
                        order());
        show();
    }

    private void choose(String codes) {
        var known = all.stream().map(Style::code).toList();
        Arrays.stream(codes.split(","))
                .filter(known::contains)
                .limit(Shoots.MOST_STYLES)
                .forEach(chosen::add);
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("style-list");
        for (Style style : all) {
            var card = new StyleCard(style, studio.styles().preview(style), wanted -> choose(style, wanted));
            Optional.ofNullable(models.get(style.code()))
                    .ifPresent(model -> card.madeBy(Providers.name(model.provider(), getLocale())));
            cards.put(style.code(), card);
            list.add(card);
        }
        return list;
    }

    private Div none() {
        none.add(new Paragraph(getTranslation("headshots.gallery.none")));
        none.add(new Button(getTranslation("headshots.gallery.reset"), click -> filter.reset()));
        none.addClassName("style-none");
        return none;
    }

    private Div order() {
        count.addClassName("quiet");
        count.getElement().setAttribute("aria-live", "polite");
        start.button().addThemeVariants(ButtonVariant.PRIMARY);
        gift.addClassName("quiet");
        gift.setText(getTranslation("headshots.gallery.gift"));
        gift.setVisible(false);
        var order = new Div(start, gift, count);
        order.addClassName("shoot-order");
        return order;
    }

    /** One more than a shoot takes makes way for nothing: the sentence below says why it stays as it is. */
    private void choose(Style style, boolean wanted) {
        if (!wanted) {
            chosen.remove(style.code());
        } else if (chosen.size() < Shoots.MOST_STYLES) {
            chosen.add(style.code());
        }
        show();
        remember();
    }

    private void filtered() {
        show();
        remember();
    }

    private void show() {
        all.forEach(style -> {
            var card = Objects.requireNonNull(cards.get(style.code()));
            boolean isChosen = chosen.contains(style.code());
            card.show(isChosen);
            card.setVisible(isChosen || filter.shows(style));
        });
        none.setVisible(all.stream().noneMatch(filter::shows));
        count.setText(getTranslation("headshots.gallery.count", chosen.size(), Shoots.MOST_STYLES));
        engines.show(all.stream().filter(style -> chosen.contains(style.code())).toList());
        start.setVisible(!chosen.isEmpty());
        if (!chosen.isEmpty()) {
            var offer = studio.shoots().offer(studio.me(), List.copyOf(chosen));
            start.show(getTranslation("headshots.gallery.start", chosen.size()), offer);
            gift.setVisible(offer.gift());
        }
    }

    /** The address is the choice, so that coming back and sending it to oneself work. */
    private void remember() {
        var address = new LinkedHashMap<String, String>();
        filter.remember(address);
        if (!chosen.isEmpty()) {
            address.put(STYLES, String.join(",", chosen));
        }
        if (framing.getValue() != FramingChoice.Option.STYLE) {
            address.put(FRAMING, framing.getValue().name());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(HeadshotsRoutes.hrefOf(source), QueryParameters.simple(address))));
    }

    private void start() {
        engines.answered(this::begin);
    }

    private void begin() {
        var order = new ShootOrder(source, List.copyOf(chosen), framing.framing(), 0, ShootOrder.USUAL_SMOOTHING);
        HeadshotsRoutes.open(HeadshotsRoutes.hrefOf(studio.shoots().start(studio.me(), order)));
    }

    // Package-private test seams.
    Map<String, StyleCard> cards() {
        return cards;
    }

    StyleFilter filter() {
        return filter;
    }

    EngineNote engines() {
        return engines;
    }

    PriceTag startTag() {
        return start;
    }
}
