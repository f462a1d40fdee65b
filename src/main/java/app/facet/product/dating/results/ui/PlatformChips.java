package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.ResultsPlatform;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.function.Function;

/** Platforms as links, one of them the current one. */
class PlatformChips extends Nav {

    private static final long serialVersionUID = 1L;

    PlatformChips(ResultsWords words, List<ResultsPlatform> platforms, String here, Function<String, String> address) {
        addClassName("chips");
        setAriaLabel(getTranslation("dating.results.platform"));
        platforms.forEach(platform -> add(link(
                address.apply(platform.code()),
                words.of(platform),
                platform.code().equals(here))));
    }

    static Anchor link(String address, String words, boolean current) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
