package app.facet.platform.shell.ui;

import app.facet.platform.shell.spi.HeaderItem;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The line at the top: which section this is, search, and what the other modules put there. */
class TopBar extends Header {

    private static final long serialVersionUID = 1L;

    private final Div place = new Div();

    TopBar(Palette palette, List<HeaderItem> items) {
        addClassName("shell-top");
        place.addClassName("shell-place");
        var tools = new Div(searchButton(palette));
        tools.addClassName("shell-tools");
        items.stream().sorted(Comparator.comparingInt(HeaderItem::order)).forEach(item -> tools.add(item.create()));
        add(Rail.brand(), place, tools);
    }

    private static NativeButton searchButton(Palette palette) {
        var button = new NativeButton();
        button.addClassName("search-button");
        var words = new Span(button.getTranslation("shell.search.open"));
        words.addClassName("search-words");
        button.add(new Glyph("search"), words);
        button.getElement().appendChild(new Element("kbd").setText("Ctrl K").setAttribute("aria-hidden", "true"));
        button.getElement()
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.addClickListener(click -> palette.open());
        return button;
    }

    void showPlace(Optional<Section> here) {
        place.removeAll();
        here.ifPresent(section -> {
            place.getElement().setAttribute("data-product", section.key());
            place.add(new Glyph(section.icon()), new Span(getTranslation(section.titleKey())));
        });
    }
}
