package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.Glyph;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.Question;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;

/** One question of the interview: whether it is answered, and the way to it. */
class ToldRow extends ListItem {

    private static final long serialVersionUID = 1L;

    ToldRow(Question question, Answers answers) {
        int facts = answers.to(question).size();
        var link = BiosRoutes.link(
                BiosRoutes.hrefOf(question), getTranslation("dating.bios.question." + question.key() + ".name"));
        var count = new Span(
                facts == 0 ? getTranslation("dating.bios.told.none") : getTranslation("dating.bios.told.facts", facts));
        count.addClassName("quiet");
        getElement().setAttribute("data-told", facts > 0);
        add(new Glyph(facts > 0 ? "check" : "plus"), link, count);
    }
}
