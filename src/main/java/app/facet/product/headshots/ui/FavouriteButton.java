package app.facet.product.headshots.ui;

import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;

/** A star that is pressed or not. */
class FavouriteButton extends Button {

    private static final long serialVersionUID = 1L;

    private boolean liked;

    FavouriteButton(boolean liked, SerializableConsumer<Boolean> change) {
        super(new Glyph("star"));
        this.liked = liked;
        addClassName("favourite-button");
        addThemeVariants(ButtonVariant.TERTIARY);
        setText(getTranslation("headshots.portrait.favourite"));
        addClickListener(click -> {
            this.liked = !this.liked;
            change.accept(this.liked);
            show();
        });
        show();
    }

    private void show() {
        getElement().setAttribute("aria-pressed", String.valueOf(liked));
    }
}
