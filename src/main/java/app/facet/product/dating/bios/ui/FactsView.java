package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.Question;
import app.facet.product.dating.bios.ToldFact;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The interview: one question at a time, kept as soon as it is answered. */
@Route(BiosRoutes.FACTS)
@PageTitle("dating.bios.facts.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class FactsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Interview interview;
    private final transient AccountId me;
    private final TextArea answer = new TextArea();
    private final Div read = new Div();
    private final UnorderedList overview = new UnorderedList();
    private Question question = Question.INTERESTS;

    FactsView(Interview interview, CurrentAccount account) {
        this.interview = interview;
        this.me = account.id();
        addClassName("bios-view");
        answer.addClassName("bio-answer");
        answer.setMaxLength(Interview.LONGEST);
        answer.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                save();
            }
        });
        read.addClassName("bio-read");
        read.getElement().setAttribute("aria-live", "polite");
        overview.addClassName("bio-told");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = event.getRouteParameters()
                .get("question")
                .map(key -> Question.named(key).orElseThrow(NotFoundException::new))
                .orElse(Question.INTERESTS);
        show(interview.of(me));
    }

    private void show(Answers answers) {
        String words = "dating.bios.question." + question.key();
        int all = Question.values().length;
        var bar = new ProgressBar(0, all, question.number());
        bar.getElement().setAttribute("aria-label", getTranslation("dating.bios.facts.progress"));
        var step = new Paragraph(getTranslation("dating.bios.facts.step", question.number(), all));
        step.addClassNames("quiet", "numbers");
        answer.setLabel(getTranslation(words + ".label"));
        answer.setPlaceholder(getTranslation(words + ".example"));
        answer.setHelperText(getTranslation(words + ".help"));
        answer.setValue(answers.text(question));
        showRead(answers.to(question));
        overview.removeAll();
        List.of(Question.values()).forEach(one -> overview.add(new ToldRow(one, answers)));
        var step1 = new Div(step, bar, answer, buttons(), read);
        step1.addClassName("bio-step");
        var all1 = new Div(new H2(getTranslation("dating.bios.facts.all")), overview);
        all1.addClassName("bio-panel");
        var columns = new Div(step1, all1);
        columns.addClassName("bio-columns");
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(getTranslation(words + ".title"), getTranslation("dating.bios.facts.purpose")),
                columns);
    }

    private Div buttons() {
        var buttons = new Div();
        buttons.addClassName("bio-buttons");
        question.before().ifPresent(before -> {
            var back = new Button(getTranslation("dating.bios.facts.back"), click -> go(BiosRoutes.hrefOf(before)));
            back.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(back);
        });
        question.next().ifPresent(next -> {
            var skip = new Button(getTranslation("dating.bios.facts.skip"), click -> go(BiosRoutes.hrefOf(next)));
            skip.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(skip);
        });
        String target = question.next().map(BiosRoutes::hrefOf).orElse(BiosRoutes.BIOS);
        var next = new Button(
                getTranslation(question.next().isPresent() ? "dating.bios.facts.next" : "dating.bios.facts.finish"),
                click -> {
                    save();
                    go(target);
                });
        next.addThemeVariants(ButtonVariant.PRIMARY);
        buttons.add(next);
        return buttons;
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private void save() {
        if (!answer.getValue().equals(interview.of(me).text(question))) {
            showRead(interview.save(me, question, answer.getValue()));
            Toasts.success(getTranslation("dating.bios.facts.saved"));
        }
    }

    private void showRead(List<ToldFact> facts) {
        read.removeAll();
        if (facts.isEmpty() || !question.isAboutThePerson()) {
            return;
        }
        var list = new UnorderedList();
        facts.forEach(fact -> list.add(new ListItem(fact.text())));
        read.add(new H2(getTranslation("dating.bios.facts.read", facts.size())), list);
    }

    // Package-private test seam.
    TextArea answer() {
        return answer;
    }
}
