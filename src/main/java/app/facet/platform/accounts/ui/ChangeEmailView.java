package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.EmailChange;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the mail to the new address of an account leads. */
@Route(value = "change-email", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class ChangeEmailView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EmailChange change;

    ChangeEmailView(EmailChange change) {
        this.change = change;
        addClassName("auth");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        add(
                AuthCard.brand(),
                new LinkCard("accounts.change-email", change.look(secret), () -> change.confirm(secret), "account"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.change-email.title") + " · Facet";
    }
}
