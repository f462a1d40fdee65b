package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Subscription;
import app.facet.platform.billing.payments.Subscriptions;
import app.facet.platform.billing.sandbox.SandboxDesk;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** Stands for the provider's own page in the sandbox: lets people try what time and banks would do. */
@Route("billing/sandbox/card")
@PageTitle("billing.sandbox.bank.title")
@StyleSheet("billing.css")
@PermitAll
class SandboxCardView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<SandboxDesk> desk;
    private final transient Subscriptions subscriptions;
    private final transient CurrentAccount current;
    private final Div sections = new Div();

    SandboxCardView(ObjectProvider<SandboxDesk> desk, Subscriptions subscriptions, CurrentAccount current) {
        this.desk = desk;
        this.subscriptions = subscriptions;
        this.current = current;
        addClassName("sandbox-view");
        add(
                new PageHeader(
                        getTranslation("billing.sandbox.bank.title"), getTranslation("billing.sandbox.bank.purpose")),
                new Notice(getTranslation("billing.sandbox.notice")),
                sections,
                new RouterLink(getTranslation("billing.title"), BillingView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (desk.getIfAvailable() == null) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        sections.removeAll();
        subscriptions
                .current(current.id())
                .filter(Subscription::isLive)
                .ifPresentOrElse(
                        one -> sections.add(renewals(one)),
                        () -> sections.add(new Paragraph(getTranslation("billing.sandbox.bank.no-plan"))));
        var charges = desk.getObject().charges(current.id());
        if (!charges.isEmpty()) {
            sections.add(disputes(charges.getLast()));
        }
    }

    private SettingsSection renewals(Subscription plan) {
        var section = new SettingsSection("billing.sandbox.renewal");
        act(section, "works", () -> desk.getObject().renew(current.id(), plan.ref(), true));
        act(section, "fails", () -> desk.getObject().renew(current.id(), plan.ref(), false));
        act(section, "again", () -> desk.getObject().tryAgain(current.id(), plan.ref(), true));
        return section;
    }

    private SettingsSection disputes(String charge) {
        var section = new SettingsSection("billing.sandbox.dispute");
        act(section, "open", () -> desk.getObject().dispute(current.id(), charge));
        act(section, "won", () -> desk.getObject().closeDispute(current.id(), charge, true));
        act(section, "lost", () -> desk.getObject().closeDispute(current.id(), charge, false));
        return section;
    }

    private void act(SettingsSection section, String what, Runnable action) {
        section.addButton(getTranslation("billing.sandbox.act." + what), () -> {
            current.requireOwner();
            action.run();
            Toasts.success(getTranslation("billing.sandbox.done"));
            show();
        });
    }
}
