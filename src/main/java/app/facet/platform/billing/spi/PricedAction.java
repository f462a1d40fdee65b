package app.facet.platform.billing.spi;

/**
 * Something a product does for credits, or as part of a plan. Usually an enum of the product, lent in a {@link
 * PriceList}. Its name is the text {@code <key>.action}, with the quantity as {0}. How often plans include it is data:
 * rows of {@code billing_plan_term}, which the product's migrations add.
 */
public interface PricedAction {

    /** {@code <product>.<what>} */
    String key();

    /** The price of one in credits, unless an admin set another; 0: only with a plan that includes it. */
    int credits();
}
