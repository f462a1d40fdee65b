package app.facet.product.headshots.ui;

import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.ShootId;
import app.facet.product.headshots.SourceId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The addresses of Headshots' screens. */
public final class HeadshotsRoutes {

    static final String START = "headshots";
    static final String SOURCE = "headshots/photos/:photo";
    static final String SHOOT = "headshots/shoots/:shoot";
    static final String PORTRAIT = "headshots/portraits/:portrait";
    static final String COMPARE = "headshots/compare";
    static final String STYLES = "admin/headshots";
    static final String ENGINES = "admin/headshots/engines";

    private HeadshotsRoutes() {}

    /** Of a photo. */
    public static String hrefOf(SourceId source) {
        return "headshots/photos/" + source.value();
    }

    static String hrefOf(ShootId shoot) {
        return "headshots/shoots/" + shoot.value();
    }

    /** Of a portrait. */
    public static String hrefOf(PortraitId portrait) {
        return "headshots/portraits/" + portrait.value();
    }

    static String compare(List<PortraitId> portraits) {
        return COMPARE + "?portraits="
                + portraits.stream().map(id -> id.value().toString()).collect(Collectors.joining(","));
    }

    /** Goes there within the window. */
    public static void open(String address) {
        UI.getCurrent().navigate(address);
    }

    /** A link within the product. */
    public static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A link to the page above. */
    public static Anchor back(String address, String words) {
        var link = link(address, words);
        link.addClassName("back-link");
        return link;
    }

    /** Empty when the address holds no id in this place. */
    public static Optional<UUID> id(RouteParameters address, String name) {
        return address.get(name).flatMap(HeadshotsRoutes::id);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
