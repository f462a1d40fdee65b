package app.facet.product.careers.postings.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.skills.Skill;
import app.facet.platform.ui.Glyph;
import app.facet.product.careers.postings.PostingsAnalysis;
import app.facet.product.careers.postings.Quote;
import app.facet.product.careers.postings.SkillEvidence;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.springframework.data.domain.PageRequest;

/** What postings say about one skill: how demand moved, and the sentences. */
class SkillPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 10;

    private final transient PostingsAnalysis analysis;
    private final transient AccountId me;
    private final transient Skill skill;
    private final PostingWords words;
    private final Div sentences = new Div();
    private final Button more;
    private int pages;

    SkillPanel(PostingsAnalysis analysis, AccountId me, Skill skill, PostingWords words, Runnable close) {
        this.analysis = analysis;
        this.me = me;
        this.skill = skill;
        this.words = words;
        more = new Button(words.get("careers.skills.more"), click -> showMore());
        addClassName("skill-panel");
        sentences.addClassName("skill-sentences");
        add(
                header(close),
                new H3(words.get("careers.skills.trend")),
                new DemandTrend(analysis.trend(me, skill.id(), words.zone()), words),
                new H3(words.get("careers.skills.sentences")),
                sentences,
                more);
        showMore();
    }

    private Header header(Runnable close) {
        var shut = new Button(new Glyph("close"), click -> close.run());
        shut.addThemeVariants(ButtonVariant.TERTIARY);
        shut.setAriaLabel(words.get("careers.skills.close"));
        var title = new H2(skill.name(words.locale()));
        title.getElement().setAttribute("tabindex", "-1");
        var kind = new Paragraph(words.kind(skill.kind()));
        kind.addClassName("quiet");
        var header = new Header(new Div(title, kind), shut);
        header.addClassName("skill-panel-header");
        return header;
    }

    private void showMore() {
        var page = analysis.evidence(me, skill.id(), PageRequest.of(pages++, AT_ONCE));
        page.forEach(found -> sentences.add(card(found)));
        more.setVisible(page.hasNext());
        if (page.getTotalElements() == 0) {
            sentences.add(new Paragraph(words.get("careers.skills.nowhere")));
        }
    }

    private Article card(SkillEvidence found) {
        var posting = found.posting();
        var demand = new Span(words.demand(found.demand()));
        demand.addClassName("demand-word");
        demand.getElement().setAttribute("data-demand", found.demand().name().toLowerCase(Locale.ROOT));
        var head =
                new Div(PostingsRoutes.link(PostingsRoutes.hrefOf(posting.id()), words.title(posting.facts())), demand);
        head.addClassName("skill-sentence-head");
        var card = new Article(head);
        found.quotes().forEach(quote -> card.add(paragraph(quote)));
        return card;
    }

    private static Paragraph paragraph(Quote quote) {
        var mark = new HtmlComponent("mark");
        mark.getElement().setText(quote.words());
        return new Paragraph(new Text(quote.before()), mark, new Text(quote.after()));
    }
}
