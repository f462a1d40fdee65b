package app.facet.product.headshots.ui;

import app.facet.product.headshots.Industry;
import app.facet.product.headshots.Style;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which styles of the gallery are shown: for an industry, and as formal as it should be. */
class StyleFilter extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String INDUSTRY = "industry";
    private static final String FORMALITY = "formality";

    private final Select<Industry> industry = new Select<>();
    private final Select<Integer> formality = new Select<>();

    StyleFilter(QueryParameters address, SerializableRunnable changed) {
        prepare(industry, "headshots.gallery.industry");
        industry.setItems(Industry.values());
        industry.setItemLabelGenerator(one -> getTranslation(one == null ? "headshots.gallery.any" : one.messageKey()));
        prepare(formality, "headshots.gallery.formality");
        formality.setItems(List.of(1, 2, 3, 4, 5));
        formality.setItemLabelGenerator(
                level -> getTranslation(level == null ? "headshots.gallery.any" : "headshots.formality." + level));
        industry(address).ifPresent(industry::setValue);
        formality(address).ifPresent(formality::setValue);
        industry.addValueChangeListener(change -> changed.run());
        formality.addValueChangeListener(change -> changed.run());
        getContent().addClassName("style-filter");
        getContent().add(industry, formality);
    }

    private void prepare(Select<?> select, String labelKey) {
        select.setLabel(getTranslation(labelKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("headshots.gallery.any"));
    }

    private static Optional<Industry> industry(QueryParameters address) {
        return address.getSingleParameter(INDUSTRY).flatMap(name -> Arrays.stream(Industry.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst());
    }

    private static Optional<Integer> formality(QueryParameters address) {
        return address.getSingleParameter(FORMALITY)
                .filter(text -> text.matches("[1-5]"))
                .map(Integer::valueOf);
    }

    boolean shows(Style style) {
        @Nullable Industry wanted = industry.getValue();
        @Nullable Integer level = formality.getValue();
        return (wanted == null || style.industries().contains(wanted)) && (level == null || style.formality() == level);
    }

    void remember(Map<String, String> address) {
        Optional.ofNullable(industry.getValue()).ifPresent(one -> address.put(INDUSTRY, one.name()));
        Optional.ofNullable(formality.getValue()).ifPresent(level -> address.put(FORMALITY, String.valueOf(level)));
    }

    void reset() {
        industry.clear();
        formality.clear();
    }

    // Package-private test seam.
    Select<Industry> industry() {
        return industry;
    }
}
