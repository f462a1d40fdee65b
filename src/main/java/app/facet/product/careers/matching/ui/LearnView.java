package app.facet.product.careers.matching.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.Aside;
import app.facet.platform.ui.EmptyState;
import app.facet.platform.ui.PageHeader;
import app.facet.product.careers.matching.Fits;
import app.facet.product.careers.matching.Outlook;
import app.facet.product.careers.matching.SkillDoor;
import app.facet.product.careers.postings.PostingId;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** Which one skill would open most doors, over all saved postings, and what else they ask for that the resume lacks. */
@Route("careers/learn")
@PageTitle("careers.learn.title")
@StyleSheet("careers.css")
@PermitAll
class LearnView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int NAMED = 4;

    private final transient Fits fits;
    private final transient AccountId me;
    private final MatchWords words = new MatchWords(getLocale());
    private final Div content = new Div();

    LearnView(Fits fits, CurrentAccount account) {
        this.fits = fits;
        this.me = account.id();
        addClassName("match-view");
        content.addClassName("match-view");
        content.getElement().setAttribute("aria-live", "polite");
        add(
                link("careers/skills", words.get("careers.learn.back"), "back-link"),
                new PageHeader(words.get("careers.learn.title"), words.get("careers.learn.purpose")),
                content);
    }

    /** Reading many postings for the first time takes a second or two. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var wait = new ProgressBar();
        wait.setIndeterminate(true);
        wait.getElement().setAttribute("aria-label", words.get("careers.learn.counting"));
        content.removeAll();
        content.add(new Paragraph(words.get("careers.learn.counting")), wait);
        Aside.run(me, () -> fits.outlook(me), this::show, content::removeAll);
    }

    private void show(Optional<Outlook> outlook) {
        if (outlook.isEmpty()) {
            content.add(nothing("careers.match.no-resume").withAction(words.toResumes()));
        } else if (outlook.get().postings().isEmpty()) {
            content.add(nothing("careers.skills.empty"));
        } else {
            fill(outlook.get());
        }
    }

    private EmptyState nothing(String key) {
        return new EmptyState("briefcase", words.get(key + ".title"), words.get(key + ".text"));
    }

    private void fill(Outlook outlook) {
        var radar = outlook.radar();
        content.add(new Paragraph(words.get(
                "careers.learn.today",
                radar.open().size(),
                outlook.postings().size(),
                radar.threshold(),
                outlook.resume().name())));
        var doors = new OrderedList();
        doors.addClassName("door-list");
        radar.doors().stream().limit(MOST).map(door -> card(door, outlook)).forEach(doors::add);
        content.add(new H2(words.get("careers.learn.doors")));
        content.add(doors.getComponentCount() == 0 ? new Paragraph(words.get("careers.learn.no-doors")) : doors);
    }

    private ListItem card(SkillDoor door, Outlook outlook) {
        var name = new Span(words.name(door.skill()));
        name.addClassName("door-skill");
        var opens = new Span(words.get("careers.learn.opens", door.opens().size()));
        var score = new Span(words.get(
                "careers.learn.score",
                words.points(outlook.radar().meanScore()),
                words.points(door.meanScore()),
                door.helps().size()));
        score.addClassName("quiet");
        var head = new Div(name, opens);
        head.addClassName("door-head");
        var card = new ListItem(head, score);
        var shown = door.opens().isEmpty() ? door.helps() : door.opens();
        card.add(titles(shown, outlook));
        return card;
    }

    private Div titles(List<PostingId> postings, Outlook outlook) {
        var titles = new Div();
        titles.addClassName("door-postings");
        postings.stream()
                .limit(NAMED)
                .flatMap(id -> Optional.ofNullable(outlook.postings().get(id)).stream())
                .map(posting -> link(
                        "careers/postings/" + posting.id().value() + "/fit",
                        posting.title().isEmpty() ? words.get("careers.postings.untitled") : posting.title(),
                        "door-posting"))
                .forEach(titles::add);
        if (postings.size() > NAMED) {
            titles.add(new Span(words.get("careers.learn.more", postings.size() - NAMED)));
        }
        return titles;
    }

    private static Anchor link(String address, String text, String className) {
        var link = new Anchor(address, text);
        link.getElement().setAttribute("router-link", true);
        link.addClassName(className);
        return link;
    }
}
