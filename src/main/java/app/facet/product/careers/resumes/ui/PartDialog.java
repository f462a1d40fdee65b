package app.facet.product.careers.resumes.ui;

import app.facet.platform.kernel.Refusal;
import app.facet.product.careers.resumes.ResumeChanged;
import app.facet.product.careers.resumes.ResumeContent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** Puts one part of a resume right. What was typed stays in its fields until it is saved somewhere. */
class PartDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PartForm form;
    private final List<TextFieldBase<?, String>> fields = new ArrayList<>();
    private final Paragraph refusal = new Paragraph();
    private final Button copy;

    /** @param saveAsCopy for what could not be saved because the resume was changed elsewhere */
    PartDialog(
            PartForm form, SerializableConsumer<ResumeContent> save, SerializableConsumer<ResumeContent> saveAsCopy) {
        this.form = form;
        setHeaderTitle(getTranslation(form.title()));
        setWidth("min(640px, 100%)");
        setCloseOnOutsideClick(false);
        var body = new Div();
        body.addClassName("part-form");
        if (!form.hint().isEmpty()) {
            body.add(new Paragraph(getTranslation(form.hint())));
        }
        form.lines().forEach(line -> body.add(field(line)));
        refusal.addClassName("part-refusal");
        refusal.getElement().setAttribute("role", "alert");
        body.add(refusal);
        add(body);
        copy = new Button(getTranslation("careers.resume.save-copy"), click -> save(saveAsCopy));
        copy.setVisible(false);
        var cancel = new Button(getTranslation("careers.resume.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(getTranslation("careers.resume.save"), click -> save(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, copy, go);
    }

    /** Whoever came by keyboard types on. */
    @Override
    public void open() {
        super.open();
        fields.getFirst().focus();
    }

    private Component field(FormLine line) {
        TextFieldBase<?, String> field;
        if (line.rows() > 1) {
            var area = new TextArea(getTranslation(line.label()));
            area.setMinRows(line.rows());
            field = area;
        } else {
            field = new TextField(getTranslation(line.label()));
        }
        field.setValue(line.value());
        field.setWidthFull();
        fields.add(field);
        return field;
    }

    private void save(SerializableConsumer<ResumeContent> where) {
        try {
            var typed = fields.stream().map(field -> field.getValue().strip()).toList();
            where.accept(form.result().apply(typed));
            close();
        } catch (Refusal refused) {
            refusal.setText(
                    getTranslation(refused.messageKey(), refused.parameters().toArray()));
            copy.setVisible(refused instanceof ResumeChanged);
        }
    }
}
