package app.facet.platform.billing.payments;

import java.util.UUID;

/**
 * Where to go to pay.
 *
 * @param url of the provider's page, or of the page that says it is paid already
 */
public record PurchaseStart(UUID purchase, String url) {}
