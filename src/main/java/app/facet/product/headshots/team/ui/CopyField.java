package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** Words to send to somebody, and the button that copies them. */
class CopyField extends Div {

    private static final long serialVersionUID = 1L;

    private CopyField(Component field, String words, String buttonLabel) {
        var copy = new Button(getTranslation("headshots.team.copy"), click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", words)
                .then(
                        done -> Toasts.success(getTranslation("headshots.team.copied")),
                        failed -> Toasts.error(getTranslation("headshots.team.not-copied"))));
        copy.setAriaLabel(buttonLabel);
        add(field, copy);
        addClassName("team-copy");
    }

    static CopyField line(String label, String words) {
        var field = new TextField(label);
        field.setValue(words);
        field.setReadOnly(true);
        return new CopyField(field, words, field.getTranslation("headshots.team.copy-named", label));
    }

    static CopyField text(String label, String words) {
        var field = new TextArea(label);
        field.setValue(words);
        field.setReadOnly(true);
        return new CopyField(field, words, field.getTranslation("headshots.team.copy-named", label));
    }
}
