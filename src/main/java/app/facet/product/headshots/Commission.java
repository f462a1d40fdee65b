package app.facet.product.headshots;

import app.facet.platform.kernel.AccountId;

/**
 * Somebody has portraits of somebody else made and pays for them. What is made belongs to whoever sat for it.
 *
 * @param page where the sitter finds what came out
 */
public record Commission(AccountId payer, String page) {}
