package app.facet.platform.billing;

import app.facet.platform.billing.spi.PricedAction;
import org.jspecify.annotations.Nullable;

/**
 * What a plan includes.
 *
 * @param quantity null: as often as people like
 */
public record Inclusion(PricedAction action, @Nullable Integer quantity, Per per) {}
