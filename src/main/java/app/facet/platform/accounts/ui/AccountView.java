package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountPreferences;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.EmailChange;
import app.facet.platform.accounts.EmailConfirmation;
import app.facet.platform.accounts.Passwords;
import app.facet.platform.accounts.Providers;
import app.facet.platform.accounts.WaysIn;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.DemoMailbox;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;

/** A person's own account: name, address, password, and how Facet speaks and looks to them. */
@Route("account")
@Menu(order = 900, title = "accounts.menu.account", icon = "user")
@PageTitle("accounts.account.title")
@PermitAll
@StyleSheet("accounts.css")
class AccountView extends Div {

    private static final long serialVersionUID = 1L;

    private static final String SAVED = AccountView.class.getName() + ".saved";

    AccountView(
            Accounts accounts,
            EmailChange emailChange,
            EmailConfirmation confirmation,
            Passwords passwords,
            AccountPreferences preferences,
            DemoMailbox demo,
            WaysIn waysIn,
            Providers providers,
            StepUpDialog stepUp,
            CurrentAccount current) {
        var me = accounts.find(current.id());
        addClassName("account");
        add(
                new PageHeader(getTranslation("accounts.account.title"), getTranslation("accounts.account.purpose")),
                new ProfileSection(accounts, me),
                new EmailSection(emailChange, confirmation, demo, stepUp, me),
                waysIn.hasPassword()
                        ? new PasswordSection(passwords, stepUp, me)
                        : new FirstPasswordSection(passwords, demo, me),
                new WaysInSection(waysIn, providers, stepUp),
                security(),
                new PreferencesSection(preferences, me),
                new CountingSection(preferences, me));
    }

    private static SettingsSection security() {
        var section = new SettingsSection("accounts.security");
        var link = new Anchor("account/security", section.getTranslation("accounts.security.open"));
        link.addClassName("account-link");
        section.addFields(link);
        return section;
    }

    static void sayAfterReload() {
        VaadinSession.getCurrent().setAttribute(SAVED, true);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.getSession().getAttribute(SAVED) != null) {
            attached.getSession().setAttribute(SAVED, null);
            Toasts.success(getTranslation("accounts.preferences.saved"));
        }
    }
}
