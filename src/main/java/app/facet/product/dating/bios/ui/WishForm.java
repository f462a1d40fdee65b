package app.facet.product.dating.bios.ui;

import app.facet.platform.ai.ui.Providers;
import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.platform.ui.Aside;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioGeneration;
import app.facet.product.dating.bios.BioRequest;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.bios.TextKind;
import app.facet.product.dating.bios.TextPrompt;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What to write: platform, style, language, how many; and the button that has it written. */
class WishForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BioGeneration generation;
    private final transient TextRules rules;
    private final transient AccountId me;
    private final transient Answers answers;
    private final Select<TextRule> platform = new Select<>();
    private final Select<Style> style = new Select<>();
    private final Select<Language> language = new Select<>();
    private final Select<Integer> variants = new Select<>();
    private final CheckboxGroup<TextPrompt> prompts = new CheckboxGroup<>();
    private final Checkbox models = new Checkbox();
    private final Paragraph about = new Paragraph();
    private final PriceTag write = new PriceTag("", this::write);
    private final Div progress = new Div();
    private UUID order = UUID.randomUUID();

    WishForm(BioGeneration generation, TextRules rules, AccountId me, Answers answers, WishRoute chosen) {
        this.generation = generation;
        this.rules = rules;
        this.me = me;
        this.answers = answers;
        addClassNames("bio-panel", "bio-wish");
        fill(chosen);
        about.addClassName("quiet");
        var fields = new Div(platform, style, language, variants);
        fields.addClassName("bio-fields");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("dating.bios.writing"));
        progress.add(new Span(getTranslation("dating.bios.writing")), bar);
        progress.addClassName("bio-progress");
        progress.setVisible(false);
        offerModels();
        add(new H2(getTranslation("dating.bios.wish.title")), fields, about, prompts, models, write, progress);
        showPlatform();
        showPrice();
        write.button().addThemeVariants(ButtonVariant.PRIMARY);
        prompts.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                keepToTheNumber(changed.getOldValue());
                order = UUID.randomUUID(); // another wish
            }
        });
        platform.addValueChangeListener(changed -> showPlatform());
        variants.addValueChangeListener(changed -> showPrice());
        List.of(platform, style, language, variants)
                .forEach(field -> field.addValueChangeListener(changed -> remember()));
        language.addValueChangeListener(changed -> showPlatform());
    }

    private void fill(WishRoute chosen) {
        List<TextRule> all = rules.all();
        platform.setLabel(getTranslation("dating.bios.wish.platform"));
        platform.setItems(all);
        platform.setItemLabelGenerator(
                rule -> rule.platform().equals("other") ? getTranslation("dating.bios.other-app") : rule.name());
        platform.setValue(all.stream()
                .filter(rule ->
                        chosen.platform().filter(rule.platform()::equals).isPresent())
                .findFirst()
                .orElse(all.getFirst()));
        style.setLabel(getTranslation("dating.bios.wish.style"));
        style.setItems(Style.values());
        style.setItemLabelGenerator(one -> getTranslation("dating.bios.style." + one.key()));
        style.setValue(chosen.style().orElse(Style.WITTY));
        language.setLabel(getTranslation("dating.bios.wish.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(
                one -> getTranslation("dating.bios.language." + one.locale().getLanguage()));
        language.setValue(chosen.language()
                .map(code -> code.equals("de") ? Language.GERMAN : Language.ENGLISH)
                .orElse(answers.language(Language.of(getLocale()))));
        variants.setLabel(getTranslation("dating.bios.wish.variants"));
        variants.setItems(IntStream.rangeClosed(1, Bios.MOST_VARIANTS).boxed().toList());
        variants.setValue(chosen.variants());
    }

    /** Off until somebody ticks it: what they told leaves the house only then. */
    private void offerModels() {
        var names = Providers.names(generation.writers(me), getLocale());
        models.setVisible(!names.isEmpty());
        models.setLabel(getTranslation("dating.bios.wish.models", names));
        models.setHelperText(getTranslation("dating.bios.wish.models.about"));
        models.addValueChangeListener(changed -> order = UUID.randomUUID()); // another wish
    }

    private void showPlatform() {
        TextRule rule = platform.getValue();
        about.setText(getTranslation(
                "dating.bios.rule." + rule.kind().name().toLowerCase(Locale.ROOT),
                rule.atMost(),
                rule.howMany(),
                getTranslation(rule.evidence().messageKey())));
        List<TextPrompt> all = rules.prompts(rule.platform());
        prompts.setVisible(rule.kind() != TextKind.BIO);
        prompts.setLabel(getTranslation("dating.bios.wish.prompts", rule.howMany()));
        prompts.setItems(all);
        prompts.setItemLabelGenerator(prompt -> prompt.in(language.getValue()));
        prompts.select(usual(all, rule));
    }

    /** One for each question that has an answer. */
    private List<TextPrompt> usual(List<TextPrompt> all, TextRule rule) {
        var asked = EnumSet.noneOf(Question.class);
        return all.stream()
                .filter(prompt -> answers.has(prompt.about()) && asked.add(prompt.about()))
                .limit(rule.howMany())
                .toList();
    }

    private void keepToTheNumber(Set<TextPrompt> before) {
        if (prompts.getValue().size() > platform.getValue().howMany()) {
            prompts.setValue(before);
        }
    }

    private void showPrice() {
        write.show(getTranslation("dating.bios.write", variants.getValue()), generation.offer(me));
    }

    private void remember() {
        var here = new WishRoute(
                Optional.of(platform.getValue().platform()),
                Optional.of(style.getValue()),
                Optional.of(language.getValue().locale().getLanguage()),
                variants.getValue());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(BiosRoutes.BIOS, here.write()));
        order = UUID.randomUUID(); // another wish
    }

    private void write() {
        var wish = new BioRequest(
                order,
                platform.getValue().platform(),
                prompts.isVisible()
                        ? prompts.getSelectedItems().stream()
                                .map(TextPrompt::code)
                                .toList()
                        : List.of(),
                style.getValue(),
                language.getValue(),
                variants.getValue());
        progress.setVisible(true);
        write.setVisible(false);
        boolean withModels = models.isVisible() && models.getValue();
        Aside.run(
                me,
                () -> {
                    if (withModels) {
                        generation.writeWithModels(me, wish);
                    } else {
                        generation.write(me, wish);
                    }
                    return wish;
                },
                made -> UI.getCurrent().navigate(BiosRoutes.made(wish.order())),
                () -> {
                    progress.setVisible(false);
                    write.setVisible(true);
                });
    }

    // Package-private test seams.
    PriceTag button() {
        return write;
    }

    Checkbox models() {
        return models;
    }

    Select<TextRule> platform() {
        return platform;
    }
}
