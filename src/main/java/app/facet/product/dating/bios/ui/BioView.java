package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioId;
import app.facet.product.dating.bios.BioPart;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.Interview;
import app.facet.product.dating.bios.TextPrompt;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bio with all that is known of it: its facts, its sound, its versions. */
@Route(BiosRoutes.BIO)
@StyleSheet("dating.css")
@StyleSheet("dating-bios.css")
@PermitAll
class BioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Bios bios;
    private final transient Interview interview;
    private final transient TextRules rules;
    private final transient BioWorkshop workshop;
    private final transient AccountId me;
    private @Nullable String title;

    BioView(Bios bios, Interview interview, TextRules rules, BioWorkshop workshop, CurrentAccount account) {
        this.bios = bios;
        this.interview = interview;
        this.rules = rules;
        this.workshop = workshop;
        this.me = account.id();
        addClassName("bios-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BioId id = BiosRoutes.idIn(event.getRouteParameters(), "bio")
                .map(BioId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(bios.find(me, id));
        } catch (NotFound notMine) {
            throw new NotFoundException();
        }
    }

    private void show(BioSummary bio) {
        Answers answers = interview.of(me);
        List<TextPrompt> prompts = rules.prompts(bio.rule().platform());
        String style = getTranslation("dating.bios.style." + bio.style().key());
        title = getTranslation("dating.bios.card.title", bio.rule().name(), style);
        var words = new Div(new H2(getTranslation("dating.bios.bio.words")), new PartList(bio, answers, prompts));
        words.addClassName("bio-panel");
        var columns = new Div(words, sound(bio, answers));
        columns.addClassName("bio-columns");
        removeAll();
        add(
                BiosRoutes.back(BiosRoutes.BIOS, getTranslation("dating.bios.back")),
                new PageHeader(title, getTranslation("dating.bios.bio.purpose"), buttons(bio)),
                columns,
                analyses(bio, answers, prompts),
                new EditSection(bio, prompts, texts -> edit(bio, texts)),
                new VersionSection(bio, bios.versions(me, bio.id()), number -> restore(bio, number)));
    }

    /** Each text of the bio by itself: they are read by themselves. */
    private Component analyses(BioSummary bio, Answers answers, List<TextPrompt> prompts) {
        var all = new Div();
        all.addClassName("bio-result");
        var bench = new AnalysisPanel.Bench(workshop, answers, me);
        for (int i = 0; i < bio.text().parts().size(); i++) {
            int number = i;
            BioPart part = bio.text().parts().get(i);
            var panel = new AnalysisPanel(new AnalysisPanel.Subject(
                    part.text(), bio.language(), bio.rule(), bench, fix -> use(bio, number, fix.applyTo(part.text()))));
            String prompt = PartList.prompt(part.prompt(), bio, prompts);
            if (prompt != null) {
                panel.about(prompt);
            }
            all.add(panel);
        }
        return all;
    }

    private void use(BioSummary bio, int number, String text) {
        List<String> texts =
                new ArrayList<>(bio.text().parts().stream().map(BioPart::text).toList());
        texts.set(number, text);
        edit(bio, texts);
    }

    private Component sound(BioSummary bio, Answers answers) {
        var panel = new Div(new VoiceDial(bio, answers, workshop, me));
        panel.addClassNames("bio-panel", "bio-sound");
        return panel;
    }

    private Div buttons(BioSummary bio) {
        var star = new FavouriteButton(bio.favourite(), on -> bios.favourite(me, bio.id(), on));
        var remove = new Button(
                getTranslation("dating.bios.remove"),
                new Glyph("trash"),
                click -> ConfirmDialog.ask(
                        getTranslation("dating.bios.remove.question"),
                        getTranslation("dating.bios.remove.consequence"),
                        getTranslation("dating.bios.remove"),
                        () -> remove(bio)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(star, remove);
        line.addClassName("bio-buttons");
        return line;
    }

    private void remove(BioSummary bio) {
        bios.remove(me, bio.id());
        getUI().ifPresent(ui -> ui.navigate(BiosRoutes.BIOS));
        Toasts.success(getTranslation("dating.bios.removed"));
    }

    private void edit(BioSummary bio, List<String> texts) {
        bios.edit(me, bio.id(), texts);
        show(bios.find(me, bio.id()));
        Toasts.success(getTranslation("dating.bios.saved"));
    }

    private void restore(BioSummary bio, int number) {
        bios.restore(me, bio.id(), number);
        show(bios.find(me, bio.id()));
        Toasts.success(getTranslation("dating.bios.restored", number));
    }

    @Override
    public String getPageTitle() {
        return (title == null ? getTranslation("dating.bios.title") : title) + " · Facet";
    }
}
