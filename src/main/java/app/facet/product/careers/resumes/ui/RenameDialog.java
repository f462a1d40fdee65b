package app.facet.product.careers.resumes.ui;

import app.facet.platform.kernel.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;

/** Gives a resume another name. */
class RenameDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("careers.resume.rename.label"));

    RenameDialog(String now, SerializableConsumer<String> rename) {
        setHeaderTitle(getTranslation("careers.resume.rename"));
        setWidth("min(480px, 100%)");
        name.setValue(now);
        name.setWidthFull();
        add(name);
        var cancel = new Button(getTranslation("careers.resume.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("careers.resume.save"), click -> save(rename));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
    }

    @Override
    public void open() {
        super.open();
        name.focus();
    }

    private void save(SerializableConsumer<String> rename) {
        try {
            rename.accept(name.getValue());
            close();
        } catch (Refusal refused) {
            name.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
            name.setInvalid(true);
        }
    }
}
