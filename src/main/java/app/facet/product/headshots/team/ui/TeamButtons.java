package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.ConfirmDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** A line of buttons that are not what a page is for. */
class TeamButtons extends Div {

    private static final long serialVersionUID = 1L;

    TeamButtons() {
        addClassName("team-buttons");
    }

    /** Does it when pressed. */
    TeamButtons with(String key, Runnable action) {
        add(button(getTranslation(key), action));
        return this;
    }

    /** Asks first: {@code key.question}, {@code key.consequence}. */
    TeamButtons asking(String key, Runnable action, Object... words) {
        add(asks(getTranslation(key), key, getTranslation(key + ".consequence", words), action));
        return this;
    }

    /** A button that asks first. */
    static Button asks(String label, String key, String consequence, Runnable action) {
        var button = new Button(label);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> ConfirmDialog.ask(
                button.getTranslation(key + ".question"), consequence, button.getTranslation(key), action));
        return button;
    }

    private static Button button(String label, Runnable action) {
        var button = new Button(label, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
