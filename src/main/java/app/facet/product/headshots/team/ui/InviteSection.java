package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.QrCode;
import app.facet.product.headshots.team.TeamDetails;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The link of a team, as words to send and as a picture for cameras, and what can be done about it. */
class InviteSection extends TeamSection {

    private static final long serialVersionUID = 1L;

    /** What pressing the buttons does. */
    interface Actions {
        void renew();

        void close(boolean closed);
    }

    InviteSection(TeamDetails team, Actions actions) {
        super("headshots.team.invite");
        addClassName("team-invite");
        var buttons = new TeamButtons().asking("headshots.team.renew", actions::renew);
        if (team.closed()) {
            buttons.with("headshots.team.reopen", () -> actions.close(false));
        } else {
            buttons.asking("headshots.team.close", () -> actions.close(true));
        }
        var words = new Div(
                CopyField.line(getTranslation("headshots.team.link"), team.link()),
                CopyField.text(getTranslation("headshots.team.reminder"), reminder(team)));
        words.addClassName("team-invite-words");
        var both = new Div(words, picture(team));
        both.addClassName("team-invite-ways");
        add(quiet(getTranslation("headshots.team.invite.about")), both, buttons);
    }

    private Div picture(TeamDetails team) {
        var caption = new Span(getTranslation("headshots.team.qr.about"));
        caption.addClassName("quiet");
        var picture = new Div(new QrCode(team.link(), getTranslation("headshots.team.qr")), caption);
        picture.addClassName("team-qr");
        return picture;
    }

    private String reminder(TeamDetails team) {
        var order = team.summary().order();
        var last = order.lastDay();
        return last == null
                ? getTranslation("headshots.team.reminder-text", order.name(), team.link())
                : getTranslation(
                        "headshots.team.reminder-text-until", order.name(), team.link(), Days.of(last, getLocale()));
    }
}
