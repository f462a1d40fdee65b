package app.facet.product.headshots.ui;

import app.facet.platform.imaging.studio.Backdrop;
import app.facet.platform.imaging.studio.LightSide;
import app.facet.platform.imaging.studio.StudioLook;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the studio is set up, as fields. */
class LookFields implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int HEX = 16;
    private static final double STEP = 0.05;

    private final Div fields;
    private final Select<Backdrop> backdrop = new Select<>();
    private final Select<LightSide> light = new Select<>();
    private final TextField base;
    private final TextField accent;
    private final List<NumberField> numbers = new ArrayList<>();

    LookFields(Div fields, StudioLook look) {
        this.fields = fields;
        backdrop.setItems(Backdrop.values());
        choice(backdrop, "headshots.desk.backdrop", look.backdrop());
        light.setItems(LightSide.values());
        choice(light, "headshots.desk.light", look.light());
        base = colour("headshots.desk.base", look.base());
        accent = colour("headshots.desk.accent", look.accent());
        number("headshots.desk.modelling", look.modelling(), 0);
        number("headshots.desk.warmth", look.warmth(), -1);
        number("headshots.desk.contrast", look.contrast(), -1);
        number("headshots.desk.colour", look.colour(), 0);
        number("headshots.desk.vignette", look.vignette(), 0);
    }

    private <E extends Enum<E>> void choice(Select<E> select, String key, E value) {
        select.setLabel(select.getTranslation(key));
        select.setItemLabelGenerator(
                one -> select.getTranslation(key + "." + one.name().toLowerCase(Locale.ROOT)));
        select.setValue(value);
        fields.add(select);
    }

    private TextField colour(String key, int value) {
        var field = new TextField();
        field.setLabel(field.getTranslation(key));
        field.setPattern("#[0-9a-fA-F]{6}");
        field.setRequired(true);
        field.setValue("#%06x".formatted(value));
        fields.add(field);
        return field;
    }

    private void number(String key, double value, double least) {
        var field = new NumberField();
        field.setLabel(field.getTranslation(key));
        field.setMin(least);
        field.setMax(1);
        field.setStep(STEP);
        field.setValue(value);
        numbers.add(field);
        fields.add(field);
    }

    boolean areFine() {
        return !base.isInvalid()
                && !base.isEmpty()
                && !accent.isInvalid()
                && !accent.isEmpty()
                && numbers.stream().noneMatch(field -> field.isInvalid() || field.isEmpty());
    }

    StudioLook look() {
        return new StudioLook(
                backdrop.getValue(),
                Integer.parseInt(base.getValue().substring(1), HEX),
                Integer.parseInt(accent.getValue().substring(1), HEX),
                light.getValue(),
                numbers.get(0).getValue(),
                numbers.get(1).getValue(),
                numbers.get(2).getValue(),
                numbers.get(3).getValue(),
                numbers.get(4).getValue());
    }
}
