package app.facet.product.headshots.team.ui;

import app.facet.platform.billing.Offer;
import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.product.headshots.Style;
import app.facet.product.headshots.team.Teams;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What portraits of a team cost, before anybody has one: each, all of them, and what the owner has. */
class TeamPrice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Teams teams;
    private final transient AccountId owner;

    TeamPrice(Teams teams, AccountId owner) {
        this.teams = teams;
        this.owner = owner;
        addClassName("team-price");
        getElement().setAttribute("aria-live", "polite");
    }

    TeamPrice show(Style style, int seats, int tries) {
        Offer each = teams.price(owner, style.code(), 1);
        Offer once = teams.price(owner, style.code(), seats);
        Offer most = teams.price(owner, style.code(), seats * tries);
        removeAll();
        add(
                new Paragraph(
                        getTranslation("headshots.team-price.each", PriceTag.price(each, getLocale()), once.credits())),
                quiet(getTranslation("headshots.team-price.most", most.credits(), seats * tries)),
                quiet(getTranslation(
                        each.isAllowed() ? "headshots.team-price.balance" : "headshots.team-price.short",
                        each.balance())));
        if (once.missing() > 0) {
            var get = HeadshotsRoutes.link("account/billing", getTranslation("headshots.team-price.get"));
            get.addClassName("team-link");
            add(get);
        }
        return this;
    }

    private static Paragraph quiet(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("quiet");
        return line;
    }
}
