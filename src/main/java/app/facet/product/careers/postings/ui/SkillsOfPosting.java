package app.facet.product.careers.postings.ui;

import app.facet.product.careers.postings.Demand;
import app.facet.product.careers.postings.PostingDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** The skills a posting asks for, what it must have first. */
class SkillsOfPosting extends Div {

    private static final long serialVersionUID = 1L;

    SkillsOfPosting(PostingDetails posting, PostingWords words) {
        addClassName("posting-skills");
        if (posting.skills().isEmpty()) {
            add(new Paragraph(words.get("careers.posting.no-skills")));
        }
        for (Demand demand : Demand.values()) {
            var list = new UnorderedList();
            list.addClassName("skill-list");
            posting.skills().stream()
                    .filter(skill -> skill.demand() == demand)
                    .map(skill -> PostingsRoutes.link(
                            PostingsRoutes.withSkill(
                                    PostingsRoutes.SKILLS, skill.skill().id()),
                            skill.skill().name(words.locale())))
                    .forEach(link -> list.add(new ListItem(link)));
            if (list.getComponentCount() > 0) {
                var key = new Span();
                key.addClassName("demand-key");
                key.getElement().setAttribute("data-demand", demand.name().toLowerCase(Locale.ROOT));
                add(new H3(key, new Span(words.demand(demand))), list);
            }
        }
    }
}
