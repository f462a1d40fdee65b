package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.NumberRefused;
import app.facet.platform.notifications.Phones;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** The number text messages go to: typed, proved with a code, removed. */
class PhoneSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private static final String WORDS = "notifications.phone.";

    private final transient Phones phones;
    private final transient AccountId me;
    private final transient Runnable changed;
    private final Div content = new Div();

    /** @param changed called when text messages can be had from now on, or no longer */
    PhoneSection(Phones phones, AccountId me, Runnable changed) {
        super("notifications.phone");
        this.phones = phones;
        this.me = me;
        this.changed = changed;
        content.addClassName("phone");
        addFields(content);
        show();
    }

    private void show() {
        content.removeAll();
        var phone = phones.of(me);
        phone.number().ifPresent(number -> content.add(known(number, phone.stopped())));
        phone.awaited().ifPresentOrElse(this::askForCode, () -> askForNumber(phone.number()));
    }

    private Div known(String number, boolean stopped) {
        var remove = new Button(getTranslation(WORDS + "remove"), click -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var known = new Div(new Paragraph(getTranslation(WORDS + (stopped ? "stopped" : "known"), number)), remove);
        known.addClassName("phone-known");
        return known;
    }

    private void askForNumber(Optional<String> known) {
        var field = new TextField(getTranslation(WORDS + "number"));
        field.setAutocomplete(Autocomplete.TEL);
        field.setPlaceholder(getTranslation(WORDS + "example"));
        field.getElement().setAttribute("inputmode", "tel");
        field.setMaxLength(30);
        content.add(field, button(known.isPresent() ? "other" : "send", () -> ask(field)));
    }

    private void ask(TextField field) {
        tried(field, () -> {
            phones.ask(me, field.getValue(), getLocale());
            show();
            Toasts.success(getTranslation(WORDS + "sent"));
        });
    }

    private void askForCode(String number) {
        var field = new TextField(getTranslation(WORDS + "code"));
        field.setHelperText(getTranslation(WORDS + "code-help", number));
        field.getElement().setProperty("autocomplete", "one-time-code");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(6);
        content.add(field, button("prove", () -> prove(field)));
        var again = button("again", this::startOver);
        again.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(again);
    }

    private void startOver() {
        content.removeAll();
        askForNumber(Optional.empty());
    }

    private void prove(TextField field) {
        tried(field, () -> {
            phones.prove(me, field.getValue());
            show();
            changed.run();
            Toasts.success(getTranslation(WORDS + "proved"));
        });
    }

    private void remove() {
        phones.remove(me);
        show();
        changed.run();
        Toasts.success(getTranslation(WORDS + "removed"));
    }

    private Button button(String verb, Runnable action) {
        return new Button(getTranslation(WORDS + verb), click -> action.run());
    }

    private void tried(TextField field, Runnable action) {
        try {
            action.run();
        } catch (NumberRefused refused) {
            field.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
            field.setInvalid(true);
            field.focus();
        }
    }

    // Package-private test seam.
    List<TextField> fields() {
        return content.getChildren()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }
}
