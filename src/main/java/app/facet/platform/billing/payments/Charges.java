package app.facet.platform.billing.payments;

import java.util.Optional;

/** What was taken from cards, held on them and given back. Each key makes its act happen once. */
public interface Charges {

    Charge find(String charge);

    /** The bill it paid, if it paid one. */
    Optional<String> billOf(String charge);

    /** Gives back part of it or all. */
    void refund(String charge, long minor, String key);

    /** Takes what was held, or part of it; the rest is let go. */
    Charge capture(String charge, long minor, String key);

    /** Lets go what was held. */
    Charge release(String charge, String key);

    /** Takes money from a card that was kept, while its owner is away. */
    Charge takeFromKept(KeptCard card, String key);

    /** What came of that, however long ago it was tried; empty when it never was. */
    Optional<Charge> findTaken(KeptCard card, String key);
}
