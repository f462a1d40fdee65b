package app.facet.platform.ai.spi;

/** What a model wrote, and what it counted. */
public record Reply(String text, long tokensIn, long tokensOut) {}
