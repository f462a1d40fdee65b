package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.product.dating.bios.BioPart;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.Bios;
import app.facet.product.dating.bios.TextRule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;

/** One bio among others: its words, how long it is, and what can be done with it at once. */
class BioCard extends Article {

    private static final long serialVersionUID = 1L;

    BioCard(BioSummary bio, Bios bios, AccountId me) {
        addClassName("bio-card");
        TextRule rule = bio.rule();
        var title = new H3(getTranslation(
                "dating.bios.card.title",
                rule.name(),
                getTranslation("dating.bios.style." + bio.style().key())));
        var star = new FavouriteButton(bio.favourite(), on -> bios.favourite(me, bio.id(), on));
        var head = new Div(title, star);
        head.addClassName("bio-card-head");
        add(head);
        for (BioPart part : bio.text().parts()) {
            var words = new Paragraph(part.text());
            words.addClassName("bio-words");
            add(words);
        }
        BioPart longest = bio.text().parts().stream()
                .max(Comparator.comparingInt(part -> rule.counted().of(part.text())))
                .orElseThrow();
        var foot = new Div(new LimitLine(rule, longest.text()));
        foot.addClassName("bio-card-foot");
        if (bio.versions() > 1) {
            var versions = new Span(getTranslation("dating.bios.card.versions", bio.versions()));
            versions.addClassName("quiet");
            foot.add(versions);
        }
        if (bio.text().parts().size() == 1) {
            foot.add(new CopyButton(rule, longest.text(), getTranslation("dating.bios.copy")));
        }
        foot.add(BiosRoutes.link(BiosRoutes.hrefOf(bio.id()), getTranslation("dating.bios.open")));
        add(foot);
    }
}
