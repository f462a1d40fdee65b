package app.facet.platform.shell.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The slim rail at the left of wide screens: home, the open products, and at its foot everything else. */
class Rail extends Nav {

    private static final long serialVersionUID = 1L;

    private final Map<String, Destination> bySegment = new LinkedHashMap<>();

    Rail(List<Section> sections) {
        addClassName("shell-rail");
        setAriaLabel(getTranslation("shell.navigation"));
        var rest = new Div();
        rest.addClassName("rail-rest");
        add(brand(), destination("home", "home", getTranslation("shell.home.menu"), "home"));
        for (var section : sections) {
            var destination =
                    destination(section.key(), section.icon(), getTranslation(section.titleKey()), section.route());
            section.product()
                    .ifPresentOrElse(
                            product -> {
                                destination
                                        .getElement()
                                        .setAttribute(
                                                "data-product", product.key().value());
                                add(destination);
                            },
                            () -> rest.add(destination));
        }
        add(rest);
    }

    private Destination destination(String segment, String icon, String title, String route) {
        var destination = new Destination(icon, title, route);
        bySegment.put(segment, destination);
        return destination;
    }

    static Anchor brand() {
        var brand = new Anchor("home");
        var name = new Span("Facet");
        name.addClassName("brand-name");
        brand.add(new Glyph("facet"), name);
        brand.addClassName("brand");
        brand.setAriaLabel("Facet");
        return brand;
    }

    void showPlace(String path) {
        var here = path.split("/", 2)[0];
        bySegment.forEach((segment, destination) -> destination.setCurrent(segment.equals(here)));
    }
}
