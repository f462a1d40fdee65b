package app.facet.platform.billing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;

/** A form with a button to save it. Stays open until that is done. */
class DeskDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param save stores what was typed and closes the dialog; called when nothing is wrong beside the fields */
    DeskDialog(String title, DeskForm form, SerializableConsumer<DeskDialog> save) {
        setHeaderTitle(title);
        setWidth("min(520px, 100%)");
        add(form);
        var words = form.words();
        var done = new Button(words.get("save"), click -> {
            if (form.isComplete()) {
                save.accept(this);
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.get("cancel"), click -> close()), done);
    }

    /** Offers something else to do, apart from the other buttons. */
    void offer(String verb, SerializableConsumer<DeskDialog> act) {
        var button = new Button(verb, click -> act.accept(this));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("desk-back");
        getFooter().addComponentAsFirst(button);
    }
}
