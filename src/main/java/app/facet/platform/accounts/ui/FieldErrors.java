package app.facet.platform.accounts.ui;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;

/** Says at a field why it was refused. */
final class FieldErrors {

    private FieldErrors() {}

    static void clear(HasValidation... fields) {
        for (var field : fields) {
            field.setManualValidation(true);
            field.setInvalid(false);
        }
    }

    static <F extends Component & HasValidation & Focusable<?>> void show(F field, Refusal refused) {
        var words = Texts.of(UI.getCurrent().getLocale());
        field.setErrorMessage(
                words.get(refused.messageKey(), refused.parameters().toArray()));
        field.setInvalid(true);
        field.focus();
    }
}
