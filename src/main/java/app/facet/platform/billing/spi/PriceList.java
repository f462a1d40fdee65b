package app.facet.platform.billing.spi;

import java.util.List;

/** What one product asks credits for, lent as a bean. */
public record PriceList(List<PricedAction> actions) {

    public PriceList {
        actions = List.copyOf(actions);
    }

    public static PriceList of(PricedAction... actions) {
        return new PriceList(List.of(actions));
    }
}
