package app.facet.platform.limits.spi;

import app.facet.platform.kernel.AccountId;

/** Says who may ask more often than usual. Lent by the module that knows why; where several do, the widest holds. */
@FunctionalInterface
public interface Allowance {

    /**
     * Asked at every request of theirs, so it has to answer from memory nearly always.
     *
     * @return percent of the usual limits, 100 or more
     */
    int percent(AccountId account);
}
