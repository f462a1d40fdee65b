package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AskedTooOften;
import app.facet.platform.accounts.IdentityLinks;
import app.facet.platform.accounts.ProviderSignIns.Question.HasAccount;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.Texts;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;

/** There is an account with this address: whoever says that it is theirs shows it. */
class ProveAccountCard extends AuthCard {

    private static final long serialVersionUID = 1L;

    private final transient IdentityLinks links;
    private final transient Consumer<String> onwards;
    private final PasswordField password = new PasswordField(getTranslation("accounts.field.password"));

    ProveAccountCard(HasAccount asked, IdentityLinks links, Consumer<String> sendLink, Consumer<String> onwards) {
        super(Texts.of(UI.getCurrent().getLocale())
                .get("accounts.continue.link-title", asked.provider().displayName()));
        this.links = links;
        this.onwards = onwards;
        String provider = asked.provider().displayName();
        withText(getTranslation("accounts.continue.has-account", asked.email(), provider));
        if (asked.byPassword()) {
            addPassword(asked, provider);
        }
        var byMail = new Button(
                getTranslation(asked.byPassword() ? "accounts.continue.send" : "accounts.continue.send-only"),
                click -> {
                    send(() -> sendLink.accept(asked.email()));
                    click.getSource().setEnabled(true);
                });
        byMail.setDisableOnClick(true);
        add(byMail);
        withLink("/sign-in", getTranslation("accounts.continue.other-way"));
    }

    private void addPassword(HasAccount asked, String provider) {
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        FieldErrors.clear(password);
        add(NewPasswordField.userName(asked.email()), password);
        withButton(getTranslation("accounts.continue.link-submit", provider), this::byPassword);
    }

    private void byPassword() {
        FieldErrors.clear(password);
        try {
            onwards.accept(links.byPassword(password.getValue(), getLocale()));
        } catch (Refusal refused) {
            FieldErrors.show(password, refused);
        }
    }

    private void send(Runnable sendLink) {
        try {
            sendLink.run();
        } catch (AskedTooOften refused) {
            Toasts.error(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
        }
    }
}
