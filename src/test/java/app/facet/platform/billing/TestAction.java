package app.facet.platform.billing;

import app.facet.platform.billing.spi.PricedAction;

/** Things to pay for in tests: no product knows them, so their terms are rows the tests write. */
enum TestAction implements PricedAction {
    SKETCH(3),
    POSTER(7),
    PLAN_ONLY(0);

    private final int credits;

    TestAction(int credits) {
        this.credits = credits;
    }

    @Override
    public String key() {
        return "test." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @Override
    public int credits() {
        return credits;
    }
}
