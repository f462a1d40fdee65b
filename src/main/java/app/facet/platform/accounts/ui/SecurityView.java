package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Passkeys;
import app.facet.platform.accounts.SecondFactors;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** What protects a person's account besides their password. */
@Route("account/security")
@Menu(order = 910, title = "accounts.security.title", icon = "user")
@PageTitle("accounts.security.title")
@StyleSheet("accounts.css")
@PermitAll
class SecurityView extends Div {

    private static final long serialVersionUID = 1L;

    SecurityView(
            Accounts accounts,
            SecondFactors factors,
            Passkeys passkeys,
            StepUpDialog stepUp,
            CurrentAccount current,
            Clock clock) {
        addClassName("account");
        add(
                new PageHeader(getTranslation("accounts.security.title"), getTranslation("accounts.security.purpose")),
                new PasskeySection(passkeys, stepUp, clock),
                new AppSection(factors, stepUp, accounts.find(current.id())),
                sessions());
    }

    private static SettingsSection sessions() {
        var section = new SettingsSection("accounts.browsers");
        var link = new Anchor("account/sessions", section.getTranslation("accounts.sessions.title"));
        link.addClassName("account-link");
        section.addFields(link);
        return section;
    }
}
