package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.Glyph;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.Invitation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The look of a team, what its owner wrote, and who gets to see what. */
class InvitationFacts extends Div {

    private static final long serialVersionUID = 1L;

    /** In the order in which people worry. */
    static final List<String> PROMISES = List.of("photo", "handed", "back", "paid");

    InvitationFacts(Invitation invitation, Styles styles) {
        addClassName("team-facts");
        var preview = new Image(styles.preview(invitation.style()), "");
        preview.addClassName("style-preview");
        var words = new Div();
        words.addClassName("headshots-section");
        if (!invitation.order().message().isEmpty()) {
            var message = new Paragraph(invitation.order().message());
            message.addClassName("team-message");
            words.add(message);
        }
        words.add(new H2(getTranslation("headshots.invitation.promises")), promises(invitation));
        words.add(look(invitation));
        add(preview, words);
    }

    private UnorderedList promises(Invitation invitation) {
        var list = new UnorderedList();
        list.addClassName("team-promises");
        PROMISES.forEach(promise -> list.add(new ListItem(
                new Glyph("check"),
                new Span(getTranslation("headshots.invitation.promise." + promise, invitation.from())))));
        return list;
    }

    private Paragraph look(Invitation invitation) {
        var last = invitation.order().lastDay();
        String line =
                getTranslation("headshots.invitation.look", invitation.style().name(getLocale()));
        var look = new Paragraph(
                last == null
                        ? line
                        : line + " " + getTranslation("headshots.invitation.until", Days.of(last, getLocale())));
        look.addClassName("quiet");
        return look;
    }
}
