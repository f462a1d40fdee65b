package app.facet.platform.vault.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.vault.KeyAdministration;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How many keys there are, and new ones for everybody. Never shows a key. */
@Route("admin/keys")
@PageTitle("vault.keys.title")
@Menu(order = 50, title = "vault.keys.title", icon = "shield")
@RolesAllowed("ADMIN")
class KeysView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    private final transient KeyAdministration keys;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient CurrentAccount account;
    private final transient StepUpDialog stepUp;
    private final Paragraph state = new Paragraph();
    private final Button renew = new Button(getTranslation("vault.keys.renew"), click -> ask());
    private final Div progress = new Div();

    KeysView(KeyAdministration keys, Work work, WorkUpdates updates, CurrentAccount account, StepUpDialog stepUp) {
        this.keys = keys;
        this.work = work;
        this.updates = updates;
        this.account = account;
        this.stepUp = stepUp;
        progress.setWidth("min(100%, 32rem)");
        setPadding(false);
        add(
                new PageHeader(getTranslation("vault.keys.title"), getTranslation("vault.keys.purpose")),
                state,
                renew,
                progress);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = account.maybe().map(me -> updates.subscribe(me, status -> ui.access(() -> follow(status))));
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.ifPresent(WorkUpdates.Subscription::end);
        });
        show();
        account.maybe().ifPresent(me -> work.about(me, List.of(KeyAdministration.SUBJECT)).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(this::follow));
    }

    private void show() {
        var now = keys.state();
        state.setText(getTranslation("vault.keys.state", now.dataKeys(), now.oldKept() ? 1 : 0));
    }

    private void ask() {
        ConfirmDialog.ask(
                getTranslation("vault.keys.renew-question"),
                getTranslation("vault.keys.renew-consequence"),
                getTranslation("vault.keys.renew"),
                () -> stepUp.then(keys::rotate));
    }

    private void follow(WorkStatus status) {
        if (!status.subject().equals(KeyAdministration.SUBJECT)) {
            return;
        }
        var card = new ProgressCard(getTranslation("vault.keys.renewing"));
        switch (status.state()) {
            case QUEUED, RUNNING -> {
                card.setStage(getTranslation(status.stage() == null ? "vault.keys.waiting" : status.stage()));
                card.setPercent(status.percent());
            }
            case DONE -> card.done(getTranslation("vault.keys.renewed"));
            case REFUSED, PARKED, CANCELLED -> card.failed(getTranslation("vault.keys.not-renewed"));
        }
        renew.setEnabled(status.state().isFinal());
        progress.removeAll();
        progress.add(card);
        show();
    }

    // Package-private test seams.
    Paragraph state() {
        return state;
    }

    Button renew() {
        return renew;
    }
}
