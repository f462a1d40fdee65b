package app.facet.product.dating.ui;

import app.facet.product.dating.Evidence;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;

/** The figures of one platform as fields. Saves only what fits them, and stays open until that is done. */
public final class RuleDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<IntegerField> numbers = new ArrayList<>();
    private final Div fields = new Div();

    public RuleDialog(String platform) {
        setHeaderTitle(platform);
        fields.addClassName("rule-fields");
        add(fields);
    }

    /** @param save stores the figures and closes the dialog */
    public void open(SerializableRunnable save) {
        var done = new Button(getTranslation("dating.texts.save"), click -> {
            if (numbers.stream().noneMatch(field -> field.isInvalid() || field.isEmpty())) {
                save.run();
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.confirm.keep"), click -> close()), done);
        open();
    }

    /** A whole number within bounds. */
    public IntegerField number(String key, int value, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        numbers.add(field);
        fields.add(field);
        return field;
    }

    /** One of several words. */
    public <E> Select<E> choice(String key, E[] all, E value, ItemLabelGenerator<E> word) {
        var field = new Select<E>();
        field.setLabel(getTranslation(key));
        field.setItems(all);
        field.setItemLabelGenerator(word);
        field.setValue(value);
        fields.add(field);
        return field;
    }

    /** How the figures are known. */
    public Select<Evidence> evidence(Evidence value) {
        return choice("dating.texts.evidence", Evidence.values(), value, word -> getTranslation(word.messageKey()));
    }
}
