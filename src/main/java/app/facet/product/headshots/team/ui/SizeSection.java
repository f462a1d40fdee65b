package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.team.TeamDetails;
import app.facet.product.headshots.team.TeamId;
import app.facet.product.headshots.team.TeamSize;
import app.facet.product.headshots.team.TeamSizes;
import app.facet.product.headshots.team.Teams;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

/** What a team costs at most, and the fields to make it larger or give back what is not in use. */
class SizeSection extends TeamSection {

    private static final long serialVersionUID = 1L;

    private final transient Teams teams;
    private final transient TeamSizes sizes;
    private final transient AccountId me;
    private final transient Runnable reload;
    private final TeamPrice price;
    private final IntegerField seats;
    private final IntegerField tries;
    private final Paragraph difference = quiet("");
    private final Button change;
    private transient @Nullable Shown shown;

    /** What stands on the screen now. */
    private record Shown(TeamId team, Style style, TeamSize size) {}

    SizeSection(Teams teams, TeamSizes sizes, AccountId me, Runnable reload) {
        super("headshots.team-order.cost");
        this.teams = teams;
        this.sizes = sizes;
        this.me = me;
        this.reload = reload;
        price = new TeamPrice(teams, me);
        seats = SizeFields.seats(this::reckon);
        tries = SizeFields.tries(this::reckon);
        difference.addClassName("numbers");
        difference.getElement().setAttribute("aria-live", "polite");
        change = new Button("", click -> change());
        var fields = new Div(seats, tries);
        fields.addClassNames("team-fields", "team-numbers");
        add(price, fields, difference, change);
    }

    /** What somebody has typed meanwhile stays. */
    void show(TeamDetails team, Style style) {
        var size = team.summary().order().size();
        boolean untouched = shown == null || shown.size.equals(wanted());
        shown = new Shown(team.summary().id(), style, size);
        var used = sizes.used(me, shown.team);
        seats.setMin(used.seats());
        seats.setHelperText(
                getTranslation("headshots.team.size.seats-used", team.summary().joined()));
        tries.setMin(used.tries());
        tries.setHelperText(getTranslation("headshots.team.size.tries-used", used.tries()));
        if (untouched) {
            seats.setValue(size.seats());
            tries.setValue(size.tries());
        }
        price.show(style, size.seats(), size.tries());
        reckon();
    }

    private @Nullable TeamSize wanted() {
        return SizeFields.areFine(seats, tries) ? new TeamSize(seats.getValue(), tries.getValue()) : null;
    }

    private void reckon() {
        var now = shown;
        var wanted = wanted();
        boolean other = now != null && wanted != null && !wanted.equals(now.size);
        change.setEnabled(other);
        change.setText(getTranslation("headshots.team.size.submit"));
        difference.setText(getTranslation("headshots.team.size.about"));
        if (now != null && wanted != null && other) {
            long before = most(now, now.size);
            long after = most(now, wanted);
            change.setText(getTranslation(key(after - before), Math.abs(after - before)));
            difference.setText(getTranslation("headshots.team.size.difference", after, before));
        }
    }

    private static String key(long more) {
        return "headshots.team.size.submit" + (more > 0 ? "-more" : more < 0 ? "-less" : "-same");
    }

    private long most(Shown now, TeamSize size) {
        return teams.price(me, now.style.code(), size.portraits()).credits();
    }

    private void change() {
        var now = shown;
        var wanted = wanted();
        if (now != null && wanted != null) {
            try {
                sizes.change(me, now.team, now.size, wanted);
                Toasts.success(getTranslation("headshots.team.size.changed"));
            } finally {
                reload.run(); // what was refused was so because something changed
            }
        }
    }

    // Package-private test seams.
    IntegerField seats() {
        return seats;
    }

    IntegerField tries() {
        return tries;
    }

    Button button() {
        return change;
    }
}
