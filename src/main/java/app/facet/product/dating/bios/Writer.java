package app.facet.product.dating.bios;

/**
 * The model that wrote a bio.
 *
 * @param provider as the registry of models calls them
 * @param model what the provider calls it
 */
public record Writer(String provider, String model) {}
