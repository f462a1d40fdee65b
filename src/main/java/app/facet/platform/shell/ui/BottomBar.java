package app.facet.platform.shell.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bar within thumb reach on phones: home, up to three products, and a way to everything. */
class BottomBar extends Nav {

    private static final long serialVersionUID = 1L;
    private static final int PRODUCTS = 3;

    private final Map<String, Destination> bySegment = new LinkedHashMap<>();

    BottomBar(List<Section> sections, Palette palette) {
        addClassName("shell-bottom");
        setAriaLabel(getTranslation("shell.navigation"));
        addDestination("home", new Destination("home", getTranslation("shell.home.menu"), "home"));
        sections.stream()
                .filter(section -> section.product().isPresent())
                .limit(PRODUCTS)
                .forEach(this::addSection);
        add(all(palette));
    }

    private void addSection(Section section) {
        var destination = new Destination(section.icon(), getTranslation(section.titleKey()), section.route());
        destination.getElement().setAttribute("data-product", section.key());
        addDestination(section.key(), destination);
    }

    private void addDestination(String segment, Destination destination) {
        bySegment.put(segment, destination);
        add(destination);
    }

    private static NativeButton all(Palette palette) {
        var all = new NativeButton();
        all.addClassName("destination");
        all.add(new Glyph("grid"), new Span(all.getTranslation("shell.all")));
        all.getElement().setAttribute("aria-haspopup", "dialog");
        all.addClickListener(click -> palette.open());
        return all;
    }

    void showPlace(String path) {
        var here = path.split("/", 2)[0];
        bySegment.forEach((segment, destination) -> destination.setCurrent(segment.equals(here)));
    }
}
