package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioPart;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioText;
import app.facet.product.dating.bios.TextPrompt;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a bio, each with the platform's question, its length and a button that copies it. */
class PartList extends Div {

    private static final long serialVersionUID = 1L;

    PartList(BioSummary bio, Answers answers, List<TextPrompt> prompts) {
        this(bio, bio.text(), answers, prompts);
    }

    PartList(BioSummary bio, BioText text, Answers answers, List<TextPrompt> prompts) {
        addClassName("bio-parts");
        for (BioPart part : text.parts()) {
            var block = new Div();
            block.addClassName("bio-part");
            String prompt = prompt(part.prompt(), bio, prompts);
            if (prompt != null) {
                var name = new Span(prompt);
                name.addClassName("bio-prompt");
                block.add(name);
            }
            var foot = new Div(
                    new LimitLine(bio.rule(), part.text()),
                    new CopyButton(bio.rule(), part.text(), getTranslation("dating.bios.copy")));
            foot.addClassName("bio-card-foot");
            block.add(new SentenceMarks(part, answers), foot);
            add(block);
        }
    }

    static @Nullable String prompt(@Nullable String code, BioSummary bio, List<TextPrompt> prompts) {
        return prompts.stream()
                .filter(one -> one.code().equals(code))
                .map(one -> one.in(bio.language()))
                .findFirst()
                .orElse(null);
    }
}
