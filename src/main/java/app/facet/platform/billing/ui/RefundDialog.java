package app.facet.platform.billing.ui;

import app.facet.platform.billing.payments.Payment;
import app.facet.platform.billing.payments.Refunds;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;

/** How much of a payment goes back, and why. */
record RefundDialog(
        Refunds refunds, StepUpDialog stepUp, Payment payment, long left, BillingWords words, Runnable changed) {

    void ask() {
        var dialog = new Dialog(words.get("billing.payments.refund-question", words.money(payment.total())));
        dialog.setWidth("min(480px, 100%)");
        var amount = new BigDecimalField(
                words.get("billing.payments.amount", payment.total().unit()));
        amount.setValue(payment.total().with(left).amount());
        var reason = new TextField(words.get("billing.payments.reason"));
        reason.setMaxLength(200);
        reason.setRequiredIndicatorVisible(true);
        var fields = new Div(amount, reason);
        fields.addClassName("sandbox-box");
        var go = new Button(words.get("billing.payments.refund"), click -> {
            if (isGood(amount, reason)) {
                dialog.close();
                refund(amount.getValue(), reason.getValue());
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var not = new Button(words.get("billing.change.not"), click -> dialog.close());
        not.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.add(fields);
        dialog.getFooter().add(not, go);
        dialog.open();
    }

    private boolean isGood(BigDecimalField amount, TextField reason) {
        BigDecimal most = payment.total().with(left).amount();
        boolean tooMuch = amount.isEmpty()
                || amount.getValue().signum() <= 0
                || amount.getValue().compareTo(most) > 0
                || amount.getValue().scale() > most.scale();
        amount.setInvalid(tooMuch);
        amount.setErrorMessage(words.get(
                "billing.payments.amount-wrong", words.money(payment.total().with(left))));
        reason.setInvalid(reason.isEmpty());
        reason.setErrorMessage(words.get("billing.refused.reason-missing"));
        return !tooMuch && !reason.isEmpty();
    }

    private void refund(BigDecimal amount, String reason) {
        long minor = amount.movePointRight(payment.total().currency().getDefaultFractionDigits())
                .longValueExact();
        stepUp.then(() -> {
            refunds.refund(payment.id(), minor, reason);
            Toasts.success(words.get(
                    "billing.payments.refunded", words.money(payment.total().with(minor))));
            changed.run();
        });
    }
}
