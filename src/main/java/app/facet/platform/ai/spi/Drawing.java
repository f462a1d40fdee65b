package app.facet.platform.ai.spi;

/** A picture a model made, and what it counted; servers that bill by the picture count nothing. */
public record Drawing(Picture picture, long tokensIn, long tokensOut) {}
