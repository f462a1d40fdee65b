package app.facet.platform.billing.sandbox;

import app.facet.platform.billing.payments.Money;

/** Something that would have been sent. */
record SandboxTransfer(Money amount, long reversed) {}
