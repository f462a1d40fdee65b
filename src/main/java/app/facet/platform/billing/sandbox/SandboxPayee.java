package app.facet.platform.billing.sandbox;

/**
 * Somebody who would be paid.
 *
 * @param ready once they have been at the page where they say who they are
 */
record SandboxPayee(boolean ready) {}
