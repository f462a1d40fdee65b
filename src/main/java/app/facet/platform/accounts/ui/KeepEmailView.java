package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.EmailChange;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where the notice to the old address of an account leads: it stays, or comes back. */
@Route(value = "keep-email", autoLayout = false)
@StyleSheet("accounts.css")
@AnonymousAllowed
class KeepEmailView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient EmailChange change;

    KeepEmailView(EmailChange change) {
        this.change = change;
        addClassName("auth");
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        removeAll();
        add(
                AuthCard.brand(),
                new LinkCard(
                        "accounts.keep-email", change.lookBack(secret), () -> change.keep(secret), "forgot-password"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.keep-email.title") + " · Facet";
    }
}
