package app.facet.platform.work.spi;

import app.facet.platform.kernel.AccountId;

/** Says whose work is done sooner. Lent by the module that knows why; where several do, the highest holds. */
@FunctionalInterface
public interface Priority {

    int HIGHEST = 9;

    /**
     * Asked in the transaction that asks for the work.
     *
     * @return 0 for the usual share of the workers, n for (1 + n) times as much, at most {@link #HIGHEST}
     */
    int of(AccountId account);
}
