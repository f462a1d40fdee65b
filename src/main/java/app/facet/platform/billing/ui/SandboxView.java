package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Checkout;
import app.facet.platform.billing.sandbox.Card;
import app.facet.platform.billing.sandbox.SandboxDesk;
import app.facet.platform.billing.sandbox.SandboxPage;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;

/** The page of the sandbox where people pay with play money. There is none where real money moves. */
@Route("billing/sandbox/:session")
@PageTitle("billing.sandbox.title")
@StyleSheet("billing.css")
@PermitAll
class SandboxView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<SandboxDesk> desk;
    private final transient CurrentAccount current;
    private final transient BillingWords words = new BillingWords(getLocale());
    private final Div page = new Div();
    private String session = "";

    SandboxView(ObjectProvider<SandboxDesk> desk, CurrentAccount current) {
        this.desk = desk;
        this.current = current;
        page.addClassName("sandbox-page");
        addClassName("sandbox-view");
        add(new PageHeader(words.get("billing.sandbox.title")), new Notice(words.get("billing.sandbox.notice")), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = event.getRouteParameters().get("session").orElseThrow(NotFoundException::new);
        var open = desk.getIfAvailable();
        if (open == null) {
            throw new NotFoundException();
        }
        try {
            show(open.page(current.id(), session));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void show(SandboxPage shown) {
        if (shown.state() != Checkout.State.OPEN) {
            getUI().or(() -> java.util.Optional.ofNullable(com.vaadin.flow.component.UI.getCurrent()))
                    .ifPresent(ui -> ui.getPage().setLocation(shown.leadsTo()));
            return;
        }
        page.removeAll();
        page.add(new Paragraph(words.get("billing.sandbox.what", shown.name(), words.money(shown.due()))));
        if (shown.trialDays() > 0) {
            page.add(new Paragraph(words.get("billing.sandbox.trial", shown.trialDays(), words.money(shown.price()))));
        }
        if (shown.declined()) {
            var declined = new Paragraph(words.get("billing.refused.card-declined"));
            declined.getElement().setAttribute("role", "alert");
            declined.addClassName("problem");
            page.add(declined);
        }
        page.add(shown.asksBank() ? bank() : cards(shown));
    }

    private Div cards(SandboxPage shown) {
        var card = new RadioButtonGroup<Card>(words.get("billing.sandbox.card"));
        card.setItems(Card.values());
        card.setItemLabelGenerator(one -> words.get(
                "billing.sandbox.card." + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        card.setValue(Card.WORKS);
        var pay = new Button(words.get(
                shown.due().minor() == 0 ? "billing.sandbox.begin" : "billing.sandbox.pay", words.money(shown.due())));
        pay.addThemeVariants(ButtonVariant.PRIMARY);
        pay.setDisableOnClick(true);
        pay.addClickListener(click -> {
            try {
                show(desk.getObject().pay(current.id(), session, card.getValue()));
            } finally {
                pay.setEnabled(true);
            }
        });
        var back = new Button(words.get("billing.sandbox.cancel"), click -> getUI().ifPresent(
                        ui -> ui.getPage().setLocation(shown.cancelTo())));
        return box(card, pay, back);
    }

    private Div bank() {
        var yes = new Button(words.get("billing.sandbox.confirm"), click -> confirm(true));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        return box(
                new Paragraph(words.get("billing.sandbox.bank")),
                yes,
                new Button(words.get("billing.sandbox.refuse"), click -> confirm(false)));
    }

    private void confirm(boolean confirmed) {
        show(desk.getObject().confirm(current.id(), session, confirmed));
    }

    private static Div box(com.vaadin.flow.component.Component... parts) {
        var box = new Div(parts);
        box.addClassName("sandbox-box");
        return box;
    }
}
