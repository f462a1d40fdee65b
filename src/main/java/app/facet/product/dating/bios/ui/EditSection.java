package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.BioPart;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.TextPrompt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;

/** Changing the words by hand; the platform's limit counts along. */
class EditSection extends Section {

    private static final long serialVersionUID = 1L;

    private final List<TextArea> fields = new ArrayList<>();

    EditSection(BioSummary bio, List<TextPrompt> prompts, SerializableConsumer<List<String>> save) {
        addClassName("bio-edit");
        add(new H2(getTranslation("dating.bios.edit.title")));
        for (BioPart part : bio.text().parts()) {
            String prompt = PartList.prompt(part.prompt(), bio, prompts);
            var field = new TextArea(prompt == null ? getTranslation("dating.bios.edit.text") : prompt);
            var limit = new LimitLine(bio.rule(), part.text());
            field.setValue(part.text());
            field.setHelperComponent(limit);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(changed -> limit.show(bio.rule(), changed.getValue()));
            fields.add(field);
            add(field);
        }
        var button = new Button(
                getTranslation("dating.bios.edit.save"),
                click -> save.accept(fields.stream().map(TextArea::getValue).toList()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(button);
    }

    // Package-private test seam.
    List<TextArea> fields() {
        return fields;
    }
}
