package app.facet.product.careers.postings.ui;

import app.facet.platform.skills.SkillMention;
import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingDetails;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words of a posting, with the skills marked that were found in them. */
class PostingText extends Div {

    private static final long serialVersionUID = 1L;

    private record Mark(SkillMention mention, Demand demand) {}

    PostingText(PostingDetails posting, PostingWords words) {
        addClassName("posting-words");
        List<Mark> marks = posting.skills().stream()
                .flatMap(skill -> skill.mentions().stream().map(mention -> new Mark(mention, skill.demand())))
                .sorted(Comparator.comparingInt(mark -> mark.mention().start()))
                .toList();
        int at = 0;
        for (var mark : marks) {
            var found = mark.mention();
            if (found.start() >= at) {
                add(new Text(posting.text().substring(at, found.start())));
                add(mark(posting.text().substring(found.start(), found.end()), mark, words));
                at = found.end();
            }
        }
        add(new Text(posting.text().substring(at)));
    }

    private static HtmlComponent mark(String text, Mark mark, PostingWords words) {
        var component = new HtmlComponent("mark");
        component.getElement().setText(text);
        component.getElement().setAttribute("data-demand", mark.demand().name().toLowerCase(Locale.ROOT));
        component.setTitle(
                PostingWords.joined(mark.mention().skill().name(words.locale()), words.demand(mark.demand())));
        return component;
    }
}
