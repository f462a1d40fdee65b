package app.facet.platform.billing.payments;

/** @param minor without tax, in the smallest coin; below zero for what is credited */
public record InvoiceLine(String text, long minor) {}
