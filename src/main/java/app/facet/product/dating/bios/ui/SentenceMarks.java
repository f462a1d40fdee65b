package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioPart;
import app.facet.product.dating.bios.BioSentence;
import app.facet.product.dating.bios.ToldFact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Optional;

/** A text whose every sentence tells, when pointed at, focused or tapped, which fact it came from. */
class SentenceMarks extends Div {

    private static final long serialVersionUID = 1L;

    SentenceMarks(BioPart part, Answers answers) {
        addClassName("bio-text");
        for (BioSentence sentence : part.sentences()) {
            add(mark(sentence, answers));
            add(new Span(" "));
        }
    }

    private Component mark(BioSentence sentence, Answers answers) {
        var mark = new Span(sentence.text());
        mark.addClassName("bio-sentence");
        mark.getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        var words = new Div();
        words.addClassName("explanation");
        if (sentence.facts().isEmpty()) {
            mark.getElement().setAttribute("data-own", true);
            words.add(new Paragraph(getTranslation("dating.bios.sentence.own")));
        } else {
            words.add(new Paragraph(
                    getTranslation("dating.bios.sentence.from", sentence.facts().size())));
            List<ToldFact> facts = sentence.facts().stream()
                    .map(answers::fact)
                    .flatMap(Optional::stream)
                    .toList();
            facts.forEach(fact -> words.add(fact(fact)));
            if (facts.size() < sentence.facts().size()) {
                words.add(new Paragraph(getTranslation("dating.bios.sentence.changed")));
            }
        }
        var popover = new Popover(words);
        popover.setTarget(mark);
        popover.setOpenOnHover(true);
        popover.setOpenOnFocus(true);
        popover.setOpenOnClick(true);
        popover.setAriaLabel(getTranslation("dating.bios.sentence.label"));
        return new Span(mark, popover);
    }

    private Component fact(ToldFact fact) {
        var where = new Span(
                getTranslation("dating.bios.question." + fact.question().key() + ".name"));
        where.addClassName("quiet");
        var line = new Paragraph(new Span("“" + fact.text() + "” "), where);
        line.addClassName("bio-fact");
        return line;
    }
}
