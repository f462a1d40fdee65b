package app.facet.product.headshots;

/** A portrait somebody had made of somebody else came out and was paid for, in the transaction that did so. */
public record CommissionPaid(PortraitId portrait) {}
