package app.facet.platform.billing.ui;

import app.facet.platform.accounts.spi.AccountPanel;
import app.facet.platform.billing.payments.Payment;
import app.facet.platform.billing.payments.Refunds;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What an account paid, in the back office, and the way to give it back. */
@org.springframework.stereotype.Component
class PaymentPanel implements AccountPanel {

    private final Refunds refunds;
    private final StepUpDialog stepUp;

    PaymentPanel(Refunds refunds, StepUpDialog stepUp) {
        this.refunds = refunds;
        this.stepUp = stepUp;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component of(AccountId account) {
        var words = new BillingWords(UI.getCurrent().getLocale());
        var section = new SettingsSection("billing.payments");
        var list = new UnorderedList();
        list.addClassName("movements");
        fill(list, account, words);
        section.addFields(list);
        return section;
    }

    private void fill(UnorderedList list, AccountId account, BillingWords words) {
        list.removeAll();
        refunds.payments(account).forEach(payment -> list.add(line(payment, words, () -> fill(list, account, words))));
        if (list.getComponentCount() == 0) {
            list.add(new ListItem(new Paragraph(words.get("billing.payments.none"))));
        }
    }

    private ListItem line(Payment payment, BillingWords words, Runnable changed) {
        long left = payment.captured() - payment.refunded() - payment.stake();
        var total = new Span(words.money(payment.total()));
        total.addClassName("numbers");
        var facts = new Span(words.get(
                "billing.payments.facts",
                words.moment(payment.createdAt()),
                payment.provider(),
                words.money(payment.total().with(payment.refunded()))));
        facts.addClassName("quiet");
        var text = new Div(total, facts);
        text.addClassName("movement-words");
        var line = new ListItem(text);
        if (left > 0) {
            line.add(new Button(
                    words.get("billing.payments.refund"),
                    click -> new RefundDialog(refunds, stepUp, payment, left, words, changed).ask()));
        }
        return line;
    }
}
