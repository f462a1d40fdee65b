package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.NothingWaits;
import app.facet.platform.accounts.ProviderSignIns.Question.NewAccount;
import app.facet.platform.accounts.RegistrationRefused;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Shall there be an account, and under which name? */
class NewAccountCard extends AuthCard {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("accounts.field.name"));
    private final transient Consumer<String> open;

    NewAccountCard(NewAccount asked, Consumer<String> open) {
        super(Texts.of(UI.getCurrent().getLocale()).get("accounts.register.title"));
        this.open = open;
        String provider = asked.provider().displayName();
        name.setValue(asked.name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(80);
        FieldErrors.clear(name);
        withText(getTranslation("accounts.continue.new-text", asked.email(), provider));
        add(name);
        withButton(getTranslation("accounts.register.submit"), this::submit);
        var note = new Paragraph(getTranslation("accounts.continue.new-note", provider));
        note.addClassName("quiet");
        add(note, new TermsNote());
        withLink("/sign-in", getTranslation("accounts.continue.other-way"));
    }

    private void submit() {
        FieldErrors.clear(name);
        try {
            open.accept(name.getValue());
        } catch (RegistrationRefused | NothingWaits refused) {
            FieldErrors.show(name, refused);
        }
    }
}
