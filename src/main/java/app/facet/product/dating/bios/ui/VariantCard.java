package app.facet.product.dating.bios.ui;

import app.facet.platform.ai.ui.Providers;
import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

/** One variant: its words with their facts, how much it sounds like its owner, and what to do with it. */
class VariantCard extends Article {

    private static final long serialVersionUID = 1L;

    /** What a card can do. */
    record Doing(Bios bios, BioWorkshop workshop, TextRules rules, AccountId me) {}

    VariantCard(int number, BioSummary bio, Answers answers, Doing doing) {
        addClassNames("bio-card", "bio-variant");
        var star = new FavouriteButton(bio.favourite(), on -> doing.bios().favourite(doing.me(), bio.id(), on));
        var head = new Div(new H2(getTranslation("dating.bios.made.variant", number)), star);
        head.addClassName("bio-card-head");
        var words = new Div(
                new PartList(bio, answers, doing.rules().prompts(bio.rule().platform())));
        words.addClassName("bio-variant-words");
        var body = new Div(words, new VoiceDial(bio, answers, doing.workshop(), doing.me()).small());
        body.addClassName("bio-variant-body");
        var open = BiosRoutes.link(BiosRoutes.hrefOf(bio.id()), getTranslation("dating.bios.made.open"));
        var foot = new Div(writer(bio), open);
        foot.addClassName("bio-card-foot");
        add(head, body, foot);
    }

    private Span writer(BioSummary bio) {
        var by = bio.writer();
        var line = new Span(
                by == null
                        ? getTranslation("dating.bios.written-by.facet")
                        : getTranslation(
                                "dating.bios.written-by.model",
                                Providers.name(by.provider(), getLocale()),
                                by.model()));
        line.addClassName("quiet");
        return line;
    }
}
