package app.facet.product.headshots.ui;

import app.facet.product.headshots.Style;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** One style of the gallery; pressing it chooses it or gives it up. */
class StyleCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final NativeButton button = new NativeButton();
    private boolean chosen;

    StyleCard(Style style, String preview, SerializableConsumer<Boolean> choose) {
        var image = new Image(preview, "");
        image.getElement().setAttribute("loading", "lazy");
        image.addClassName("style-preview");
        var words = style.words(getLocale());
        button.add(image, span(words.name(), "style-name"), span(words.about(), "style-about"));
        String meta = getTranslation("headshots.formality." + style.formality());
        button.add(span(style.premium() ? getTranslation("headshots.style.premium-meta", meta) : meta, "style-meta"));
        button.addClassName("style-card");
        button.addClickListener(click -> choose.accept(!chosen));
        show(false);
        add(button);
    }

    /** A model of another company makes it, if its owner lets it. */
    StyleCard madeBy(String provider) {
        button.add(span(getTranslation("headshots.engine.style", provider), "style-meta"));
        return this;
    }

    void show(boolean isChosen) {
        chosen = isChosen;
        button.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    }

    private static Span span(String text, String look) {
        var span = new Span(text);
        span.addClassName(look);
        return span;
    }
}
