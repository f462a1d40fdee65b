package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.language.Language;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.SentenceFix;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Measures any text somebody pastes. Nothing of it is kept. */
@Route(BiosRoutes.CHECK)
@PageTitle("dating.bios.check.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class CheckView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST = 2_000;

    private final transient Interview interview;
    private final transient BioWorkshop workshop;
    private final transient AccountId me;
    private final Select<TextRule> platform = new Select<>();
    private final TextArea text = new TextArea();
    private final Button check = new Button(getTranslation("dating.bios.check.go"));
    private final Div result = new Div();
    private final LimitLine limit;

    CheckView(Interview interview, TextRules rules, BioWorkshop workshop, CurrentAccount account) {
        this.interview = interview;
        this.workshop = workshop;
        this.me = account.id();
        addClassName("bios-view");
        List<TextRule> all = rules.all();
        platform.setLabel(getTranslation("dating.bios.wish.platform"));
        platform.setItems(all);
        platform.setItemLabelGenerator(
                rule -> rule.platform().equals("other") ? getTranslation("dating.bios.other-app") : rule.name());
        platform.setValue(all.getFirst());
        limit = new LimitLine(platform.getValue(), "");
        text.setLabel(getTranslation("dating.bios.check.text"));
        text.setMaxLength(LONGEST);
        text.setHelperComponent(limit);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("bio-answer");
        text.addValueChangeListener(changed -> limit.show(platform.getValue(), changed.getValue()));
        platform.addValueChangeListener(changed -> limit.show(changed.getValue(), text.getValue()));
        check.addClickListener(click -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(platform, text, check);
        form.addClassName("bio-step");
        result.addClassName("bio-result");
        result.getElement().setAttribute("aria-live", "polite");
        var columns = new Div(form, result);
        columns.addClassName("bio-columns");
        result.add(new Paragraph(getTranslation("dating.bios.check.empty")));
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(getTranslation("dating.bios.check.title"), getTranslation("dating.bios.check.purpose")),
                columns);
    }

    private void check() {
        String typed = text.getValue().strip();
        result.removeAll();
        if (Tokenizer.spoken(typed).size() < FEWEST_WORDS) {
            result.add(new Paragraph(getTranslation("dating.bios.check.too-short", FEWEST_WORDS)));
            return;
        }
        Language language = Language.guess(typed, Language.of(getLocale()));
        result.add(AnalysisPanel.ofPasted(new AnalysisPanel.Subject(
                typed,
                language,
                platform.getValue(),
                new AnalysisPanel.Bench(workshop, interview.of(me), me),
                fix -> use(fix, typed))));
    }

    private void use(SentenceFix fix, String typed) {
        text.setValue(fix.applyTo(typed));
        check();
        Toasts.success(getTranslation("dating.bios.fix.used"));
    }

    // Package-private test seams.
    TextArea text() {
        return text;
    }

    Button go() {
        return check;
    }
}
