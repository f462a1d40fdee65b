package app.facet.product.headshots;

import app.facet.platform.billing.spi.PricedAction;

/** What Headshots asks credits for. How often a plan includes it stands in billing_plan_term. */
enum HeadshotsAction implements PricedAction {
    PORTRAIT("headshots.portrait", 2),
    /** A portrait that came as a gift, small and marked, in full size and without the mark. */
    FULL_SIZE("headshots.full-size", 2),
    /** Keeping photos and portraits beyond their days; no credits buy it. */
    KEEPING("headshots.keeping", 0),
    /** A portrait of somebody else, made for a team. No plan gives it away: a gift would be small and marked. */
    TEAM_PORTRAIT("headshots.team-portrait", 2);

    private final String key;
    private final int credits;

    HeadshotsAction(String key, int credits) {
        this.key = key;
        this.credits = credits;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int credits() {
        return credits;
    }
}
