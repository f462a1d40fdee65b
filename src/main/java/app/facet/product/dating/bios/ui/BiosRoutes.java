package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.BioId;
import app.facet.product.dating.bios.Question;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of bios. */
public final class BiosRoutes {

    static final String BIOS = "dating/bios";
    static final String FACTS = "dating/bios/facts/:question?";
    static final String MADE = "dating/bios/made/:order";
    static final String BIO = "dating/bios/bio/:bio";
    static final String COMPARE = "dating/bios/compare";
    static final String CHECK = "dating/bios/check";
    static final String OPENERS = "dating/bios/openers";

    private BiosRoutes() {}

    /** Where one bio is shown. */
    public static String hrefOf(BioId bio) {
        return "dating/bios/bio/" + bio.value();
    }

    /** Where bios for a platform are written. */
    public static String writeFor(String platform) {
        return BIOS + "?platform=" + platform;
    }

    static String hrefOf(Question question) {
        return "dating/bios/facts/" + question.key();
    }

    static String made(UUID order) {
        return "dating/bios/made/" + order;
    }

    static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A link that looks like the page's main button. */
    static Anchor primary(String path, String text) {
        var link = link(path, text);
        link.addClassName("bio-go");
        return link;
    }

    static Component back(String path, String text) {
        var link = link(path, text);
        link.addClassName("back-link");
        return link;
    }

    /** Empty when the address holds none. */
    static Optional<UUID> idIn(RouteParameters address, String name) {
        return address.get(name).flatMap(BiosRoutes::id);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
