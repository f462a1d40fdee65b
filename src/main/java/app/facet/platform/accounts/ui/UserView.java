package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountAdministration;
import app.facet.platform.accounts.AccountDetails;
import app.facet.platform.accounts.Impersonation;
import app.facet.platform.accounts.spi.AccountPanel;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** One account in the back office: who it is, what it may do, and what an admin can do about it. */
@Route("admin/users")
@StyleSheet("accounts.css")
@RolesAllowed("ADMIN")
class UserView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccountAdministration administration;
    private final transient Impersonation impersonation;
    private final transient ObjectProvider<AccountPanel> panels;
    private final transient StepUpDialog stepUp;
    private String title = "";

    UserView(
            AccountAdministration administration,
            Impersonation impersonation,
            StepUpDialog stepUp,
            ObjectProvider<AccountPanel> panels) {
        this.administration = administration;
        this.impersonation = impersonation;
        this.panels = panels;
        this.stepUp = stepUp;
        addClassName("account");
    }

    @Override
    public void setParameter(BeforeEvent event, String account) {
        try {
            show(AccountId.of(account));
        } catch (IllegalArgumentException | NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show(AccountId id) {
        AccountDetails details = administration.find(id);
        title = details.summary().displayName();
        removeAll();
        var log = new Anchor("admin/audit?account=" + id, getTranslation("accounts.user.log"));
        add(
                new PageHeader(title, details.summary().email(), log),
                new UserFacts(details),
                new UserRoles(administration, details.summary(), stepUp),
                new UserAccess(administration, details.summary(), stepUp, () -> show(id)),
                new UserEyes(impersonation, details.summary(), stepUp));
        panels.stream().sorted(Comparator.comparingInt(AccountPanel::order)).forEach(panel -> add(panel.of(id)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Facet";
    }
}
