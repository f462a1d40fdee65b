package app.facet.platform.billing.payments;

import app.facet.platform.kernel.AccountId;
import java.util.UUID;

/** @param deposit of ours the money is for */
public record KeptCard(UUID deposit, AccountId account, String customer, String card, Money amount) {}
