package app.facet.product.careers.postings.ui;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.Skills;
import app.facet.platform.ui.Glyph;
import app.facet.product.careers.postings.PostingSearch;
import app.facet.product.careers.postings.PostingSearch.Order;
import app.facet.product.careers.postings.Seniority;
import app.facet.product.careers.postings.Workplace;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The fields above the list of postings. */
class PostingFilters extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 300;

    private final PostingWords words;
    private final TextField text = new TextField();
    private final Select<Workplace> workplace;
    private final Select<Seniority> seniority;
    private final Select<Order> order = new Select<>();
    private final Checkbox pay = new Checkbox();
    private final Button skill = new Button(new Glyph("close"));
    private transient @Nullable String skillId;

    PostingFilters(PostingWords words, SerializableConsumer<PostingSearch> chosen) {
        this.words = words;
        text.setLabel(words.get("careers.postings.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.setPrefixComponent(new Glyph("search"));
        text.addClassName("wide");
        workplace = select("careers.postings.workplace", Workplace.values(), words::workplace);
        seniority = select("careers.postings.seniority", Seniority.values(), words::seniority);
        order.setLabel(words.get("careers.postings.order"));
        order.setItems(Order.values());
        order.setItemLabelGenerator(
                one -> words.get("careers.postings.order." + one.name().toLowerCase(Locale.ROOT)));
        pay.setLabel(words.get("careers.postings.with-pay"));
        skill.addClickListener(click -> {
            skillId = null;
            chosen.accept(value());
        });
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(text, workplace, seniority, order, pay)) {
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    chosen.accept(value());
                }
            });
        }
        addClassNames("list-filters", "posting-filters");
        add(text, workplace, seniority, order, pay, skill);
    }

    private <E> Select<E> select(String label, E[] values, SerializableFunction<@Nullable E, String> name) {
        var select = new Select<E>();
        select.setLabel(words.get(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.get("careers.postings.any"));
        select.setItems(values);
        select.setItemLabelGenerator(one -> one == null ? words.get("careers.postings.any") : name.apply(one));
        return select;
    }

    private PostingSearch value() {
        return new PostingSearch(
                text.getValue(), workplace.getValue(), seniority.getValue(), skillId, pay.getValue(), order.getValue());
    }

    void show(PostingSearch search) {
        if (!text.getValue().strip().equals(search.words().strip())) {
            text.setValue(search.words());
        }
        workplace.setValue(search.workplace());
        seniority.setValue(search.seniority());
        order.setValue(search.order());
        pay.setValue(search.pay());
        skillId = search.skill();
        skill.setVisible(skillId != null);
        String name = skillId == null
                ? ""
                : Skills.all().find(skillId).map(this::name).orElse(skillId);
        skill.setText(words.get("careers.postings.speaks-of", name));
        skill.setAriaLabel(words.get("careers.postings.whatever-skill", name));
    }

    private String name(Skill known) {
        return known.name(words.locale());
    }
}
