package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.EmailConfirmation;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the mail that confirms an address leads. Opening it does nothing, the button does: mail filters open links. */
@Route(value = "confirm-email", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class ConfirmEmailView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EmailConfirmation confirmation;

    ConfirmEmailView(EmailConfirmation confirmation) {
        this.confirmation = confirmation;
        addClassName("auth");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        add(
                AuthCard.brand(),
                new LinkCard(
                        "accounts.confirm-email",
                        confirmation.look(secret),
                        () -> confirmation.confirm(secret),
                        "account"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.confirm-email.title") + " · Facet";
    }
}
