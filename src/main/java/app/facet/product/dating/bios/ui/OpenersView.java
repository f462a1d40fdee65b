package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.language.Language;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Severity;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.bios.Opener;
import app.facet.product.dating.bios.Openers;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A first line to somebody, from the words of their profile. Nothing of it is kept. */
@Route(BiosRoutes.OPENERS)
@PageTitle("dating.bios.openers.title")
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class OpenersView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Openers openers;
    private final transient AccountId me;
    private final TextArea profile = new TextArea();
    private final Button go = new Button(getTranslation("dating.bios.openers.go"));
    private final Div result = new Div();
    private int round;

    OpenersView(Openers openers, CurrentAccount account) {
        this.openers = openers;
        this.me = account.id();
        addClassName("bios-view");
        profile.setLabel(getTranslation("dating.bios.openers.profile"));
        profile.setHelperText(getTranslation("dating.bios.openers.help"));
        profile.setMaxLength(Openers.LONGEST);
        profile.addClassName("bio-answer");
        go.addClickListener(click -> find());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var form = new Div(profile, go);
        form.addClassName("bio-step");
        result.addClassName("bio-result");
        result.getElement().setAttribute("aria-live", "polite");
        result.add(new Paragraph(getTranslation("dating.bios.openers.empty")));
        var columns = new Div(form, result);
        columns.addClassName("bio-columns");
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(
                        getTranslation("dating.bios.openers.title"), getTranslation("dating.bios.openers.purpose")),
                columns);
    }

    /** What came of it: opening lines, or why there are none. */
    private record Found(List<Opener> openers, Optional<Refusal> refused) {}

    private void find() {
        String pasted = profile.getValue();
        Language mine = Language.of(getLocale());
        int number = round++;
        result.removeAll();
        result.add(new Awaited<>(
                me, getTranslation("dating.bios.openers.looking"), () -> find(pasted, mine, number), this::shown));
    }

    private Found find(String pasted, Language mine, int number) {
        try {
            return new Found(openers.find(me, pasted, mine, number), Optional.empty());
        } catch (Refusal tooThin) {
            return new Found(List.of(), Optional.of(tooThin));
        }
    }

    private Component shown(Found found) {
        var all = new Div();
        all.addClassName("bio-result");
        found.refused()
                .ifPresentOrElse(
                        why -> all.add(new FindingRow(
                                Severity.HINT,
                                getTranslation(
                                        why.messageKey(), why.parameters().toArray()),
                                "")),
                        () -> all.add(new H2(getTranslation(
                                "dating.bios.openers.found", found.openers().size()))));
        found.openers().forEach(opener -> all.add(card(opener)));
        return all;
    }

    private Component card(Opener opener) {
        var kind = new Paragraph(
                getTranslation("dating.bios.openers." + opener.kind().name().toLowerCase(Locale.ROOT)));
        kind.addClassName("bio-prompt");
        var words = new Paragraph(opener.text());
        words.addClassName("bio-text");
        var quote = new Paragraph(getTranslation("dating.bios.openers.quote", opener.quote()));
        quote.addClassName("quiet");
        var copy = new Button(getTranslation("dating.bios.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(click -> copy.getElement()
                .executeJs("return navigator.clipboard.writeText($0)", opener.text())
                .then(
                        done -> Toasts.success(getTranslation("dating.bios.openers.copied")),
                        failed -> Toasts.error(getTranslation("dating.bios.not-copied"))));
        var card = new Article(kind, words, quote);
        card.addClassName("bio-card");
        opener.shared().ifPresent(fact -> {
            var mine = new Paragraph(getTranslation("dating.bios.openers.mine", fact.text()));
            mine.addClassName("quiet");
            card.add(mine);
        });
        card.add(copy);
        return card;
    }

    // Package-private test seams.
    TextArea profile() {
        return profile;
    }

    Button go() {
        return go;
    }
}
