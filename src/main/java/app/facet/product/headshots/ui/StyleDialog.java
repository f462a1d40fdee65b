package app.facet.product.headshots.ui;

import app.facet.platform.imaging.studio.Framing;
import app.facet.product.headshots.Industry;
import app.facet.product.headshots.Style;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Everything about one style as fields. Saves only what fits them, and stays open until that is done. */
class StyleDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ABOUT = 200;

    private final transient Style style;
    private final TextField nameEnglish;
    private final TextField nameGerman;
    private final TextField aboutEnglish;
    private final TextField aboutGerman;
    private final MultiSelectComboBox<Industry> industries = new MultiSelectComboBox<>();
    private final IntegerField formality = new IntegerField();
    private final Checkbox premium = new Checkbox();
    private final Checkbox active = new Checkbox();
    private final Select<Framing> framing;
    private final LookFields look;
    private final Div fields = new Div();

    StyleDialog(Style style) {
        this.style = style;
        setHeaderTitle(style.name(getLocale()));
        setWidth("min(760px, 100%)");
        fields.addClassName("desk-fields");
        nameEnglish = text("headshots.desk.name-en", style.english().name(), LONGEST_NAME);
        nameGerman = text("headshots.desk.name-de", style.german().name(), LONGEST_NAME);
        aboutEnglish = text("headshots.desk.about-en", style.english().about(), LONGEST_ABOUT);
        aboutGerman = text("headshots.desk.about-de", style.german().about(), LONGEST_ABOUT);
        industries.setLabel(getTranslation("headshots.gallery.industry"));
        industries.setItems(Industry.values());
        industries.setItemLabelGenerator(one -> getTranslation(one.messageKey()));
        industries.setValue(style.industries());
        formality.setLabel(getTranslation("headshots.desk.formality"));
        formality.setMin(1);
        formality.setMax(5);
        formality.setStepButtonsVisible(true);
        formality.setValue(style.formality());
        fields.add(industries, formality);
        framing = choice("headshots.framing", Framing.values(), style.framing(), "headshots.framing.");
        look = new LookFields(fields, style.look());
        premium.setLabel(getTranslation("headshots.desk.premium"));
        premium.setValue(style.premium());
        active.setLabel(getTranslation("headshots.desk.choosable"));
        active.setValue(style.active());
        fields.add(premium, active);
        add(fields);
    }

    private TextField text(String key, String value, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        field.setRequired(true);
        field.setValue(value);
        fields.add(field);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String key, E[] all, E value, String words) {
        var field = new Select<E>();
        field.setLabel(getTranslation(key));
        field.setItems(all);
        field.setItemLabelGenerator(one -> getTranslation(words + one.name().toLowerCase(Locale.ROOT)));
        field.setValue(value);
        fields.add(field);
        return field;
    }

    /** @param save stores the style and closes the dialog */
    void open(SerializableConsumer<Style> save) {
        var done = new Button(getTranslation("headshots.desk.save"), click -> {
            if (isFine()) {
                save.accept(wanted());
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("headshots.desk.cancel"), click -> close()), done);
        open();
    }

    private boolean isFine() {
        boolean named =
                !nameEnglish.getValue().isBlank() && !nameGerman.getValue().isBlank();
        return named && !formality.isEmpty() && !formality.isInvalid() && look.areFine();
    }

    private Style wanted() {
        return new Style(
                style.code(),
                new Style.Words(nameEnglish.getValue(), aboutEnglish.getValue()),
                new Style.Words(nameGerman.getValue(), aboutGerman.getValue()),
                industries.getValue(),
                formality.getValue(),
                premium.getValue(),
                style.place(),
                active.getValue(),
                framing.getValue(),
                look.look());
    }

    // Package-private test seam.
    Checkbox active() {
        return active;
    }
}
