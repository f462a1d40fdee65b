package app.facet.product.dating;

import app.facet.platform.billing.spi.PricedAction;

/** What Dating asks credits for. How often a plan includes it stands in billing_plan_term. */
public enum DatingAction implements PricedAction {
    PHOTO_ANALYSIS("dating.photo-analysis", 1),
    BIO("dating.bio", 1);

    private final String key;
    private final int credits;

    DatingAction(String key, int credits) {
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
