package app.facet.product.headshots.team.ui;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.Invitation;
import app.facet.product.headshots.team.Invitations;
import app.facet.product.headshots.team.TeamOrder;
import app.facet.product.headshots.team.TeamRefused;
import app.facet.product.headshots.team.TeamRefused.Reason;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Taking a seat: who invites, who will see what, and the name the owner will know the portrait by. */
@Route(TeamRoutes.JOIN)
@PageTitle("headshots.join.title")
@StyleSheet("headshots.css")
@StyleSheet("headshots-team.css")
@PermitAll
class JoinView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Invitations invitations;
    private final transient Styles styles;
    private final transient Accounts accounts;
    private final transient AccountId me;
    private final TextField name = new TextField(getTranslation("headshots.join.name"));

    JoinView(Invitations invitations, Styles styles, Accounts accounts, CurrentAccount account) {
        this.invitations = invitations;
        this.styles = styles;
        this.accounts = accounts;
        this.me = account.id();
        addClassName("headshots-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("invitation").orElse("");
        var seat = invitations.seat(me, token);
        if (seat.isPresent()) {
            event.forwardTo(TeamRoutes.hrefOf(seat.get()));
            return;
        }
        removeAll();
        invitations
                .invitation(token)
                .filter(Invitation::open)
                .ifPresentOrElse(invitation -> show(invitation, token), this::showOver);
    }

    private void showOver() {
        add(
                new PageHeader(getTranslation("headshots.join.title")),
                new EmptyState(
                        "network",
                        getTranslation("headshots.invitation.over.title"),
                        getTranslation("headshots.invitation.over.text")));
    }

    private void show(Invitation invitation, String token) {
        name.setMaxLength(TeamOrder.LONGEST_NAME);
        name.setValue(accounts.find(me).displayName());
        name.setHelperText(getTranslation("headshots.join.name.help", invitation.from()));
        name.setRequiredIndicatorVisible(true);
        var join = new Button(getTranslation("headshots.join.submit"), click -> join(token));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        var section = new Section(new H2(getTranslation("headshots.join.who")), name, join);
        section.addClassNames("headshots-section", "team-join");
        add(
                new PageHeader(
                        getTranslation(
                                "headshots.invitation.title",
                                invitation.from(),
                                invitation.order().name()),
                        getTranslation("headshots.invitation.lead")),
                new InvitationFacts(invitation, styles),
                section);
    }

    private void join(String token) {
        try {
            HeadshotsRoutes.open(TeamRoutes.hrefOf(invitations.join(me, token, name.getValue())));
        } catch (TeamRefused refused) {
            if (refused.reason() != Reason.NO_NAME) {
                throw refused;
            }
            name.setErrorMessage(getTranslation(refused.messageKey()));
            name.setInvalid(true);
            name.focus();
        }
    }

    // Package-private test seam.
    TextField name() {
        return name;
    }
}
