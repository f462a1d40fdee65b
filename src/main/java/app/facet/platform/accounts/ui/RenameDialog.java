package app.facet.platform.accounts.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another name of a passkey. */
class RenameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    RenameDialog(String now, Consumer<String> renamed) {
        setHeaderTitle(getTranslation("accounts.passkeys.rename-title"));
        setWidth("min(420px, 100%)");
        var name = new TextField(getTranslation("accounts.passkeys.name"));
        name.setValue(now);
        name.setMaxLength(60);
        name.setWidthFull();
        name.setAutofocus(true);
        name.setAutoselect(true);
        add(name);
        var cancel = new Button(getTranslation("accounts.step-up.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("accounts.passkeys.rename-save"), click -> {
            close();
            renamed.accept(name.getValue());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(cancel, save);
    }
}
