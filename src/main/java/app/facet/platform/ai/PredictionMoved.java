package app.facet.platform.ai;

import app.facet.platform.kernel.AccountId;

/**
 * Something happened to a commissioned picture: whoever waits for it should look now. Told in the transaction that notes it.
 *
 * @param reference of the commission
 */
public record PredictionMoved(AccountId account, String useCase, String reference) {}
