package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;

/** A star that is on or off. */
class FavouriteButton extends Button {

    private static final long serialVersionUID = 1L;

    private boolean on;

    FavouriteButton(boolean favourite, SerializableConsumer<Boolean> changed) {
        super(new Glyph("star"));
        on = favourite;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("bio-star");
        setAriaLabel(getTranslation("dating.bios.favourite"));
        show();
        addClickListener(click -> {
            on = !on;
            changed.accept(on);
            show();
        });
    }

    private void show() {
        getElement().setAttribute("aria-pressed", String.valueOf(on));
    }
}
