package app.facet.platform.billing;

/**
 * Credits of one account.
 *
 * @param available what can be spent
 * @param held what is set aside for something that runs
 */
public record CreditBalance(long available, long held) {

    static final CreditBalance NOTHING = new CreditBalance(0, 0);
}
