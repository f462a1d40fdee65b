package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ScoreDial;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.OwnVoice;
import app.facet.product.dating.bios.TextRules;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** One variant: its words with their facts, how much it sounds like its owner, and what to do with it. */
class VariantCard extends Article {

    private static final long serialVersionUID = 1L;

    /** What a card can do. */
    record Doing(Bios bios, TextRules rules, AccountId me) {}

    VariantCard(int number, BioSummary bio, Answers answers, Doing doing) {
        addClassNames("bio-card", "bio-variant");
        var star = new FavouriteButton(bio.favourite(), on -> doing.bios().favourite(doing.me(), bio.id(), on));
        var head = new Div(new H2(getTranslation("dating.bios.made.variant", number)), star);
        head.addClassName("bio-card-head");
        var words = new Div(
                new PartList(bio, answers, doing.rules().prompts(bio.rule().platform())));
        words.addClassName("bio-variant-words");
        var likeness = new OwnVoice(answers, bio.language()).of(bio.text().text());
        var dial = new ScoreDial(getTranslation("dating.bios.voice"), likeness.score())
                .small()
                .explained(VoiceWords.explain(this, likeness));
        var body = new Div(words, dial);
        body.addClassName("bio-variant-body");
        var open = BiosRoutes.link(BiosRoutes.hrefOf(bio.id()), getTranslation("dating.bios.made.open"));
        var foot = new Div(open);
        foot.addClassName("bio-card-foot");
        add(head, body, foot);
    }
}
