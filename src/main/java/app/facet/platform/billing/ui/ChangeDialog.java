package app.facet.platform.billing.ui;

import app.facet.platform.billing.Plan;
import app.facet.platform.billing.payments.ChangePreview;
import app.facet.platform.billing.payments.Subscriptions;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Says what another plan would cost now and next before anything changes. */
record ChangeDialog(
        Subscriptions subscriptions,
        CurrentAccount current,
        Plan plan,
        boolean yearly,
        BillingWords words,
        Runnable changed) {

    void ask(Button button) {
        current.requireOwner();
        var me = current.id();
        button.setEnabled(false);
        Aside.run(
                me,
                () -> subscriptions.preview(me, plan.code(), yearly),
                preview -> show(preview, button),
                () -> button.setEnabled(true));
    }

    private void show(ChangePreview preview, Button button) {
        var dialog = new Dialog(words.get("billing.change.question", words.name(plan)));
        dialog.setWidth("min(480px, 100%)");
        boolean free = preview.dueNow().minor() == 0;
        dialog.add(new Paragraph(words.get(
                "billing.change.consequence"
                        + (free ? "-free" : preview.credited().minor() > 0 ? "-credited" : ""),
                words.money(preview.dueNow()),
                words.money(preview.next()),
                words.day(preview.nextAt()),
                words.money(preview.credited()))));
        if (preview.losesDiscount()) {
            dialog.add(new Paragraph(words.get("billing.change.loses-discount")));
        }
        var go = new Button(
                words.get("billing.change.confirm" + (free ? "-free" : ""), words.money(preview.dueNow())), click -> {
                    dialog.close();
                    change(preview, button);
                });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var not = new Button(words.get("billing.change.not"), click -> dialog.close());
        not.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(not, go);
        dialog.open();
    }

    private void change(ChangePreview seen, Button button) {
        var me = current.id();
        button.setEnabled(false);
        Aside.run(
                me,
                () -> subscriptions.change(me, plan.code(), yearly, seen),
                now -> {
                    Toasts.success(words.get("billing.change.done", words.name(plan)));
                    changed.run();
                },
                () -> button.setEnabled(true));
    }
}
