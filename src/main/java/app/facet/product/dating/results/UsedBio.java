package app.facet.product.dating.results;

import app.facet.product.dating.bios.BioId;

/**
 * Which saved bio a profile shows, word for word. It may have been deleted since.
 *
 * @param number which version of the bio
 */
public record UsedBio(BioId bio, int number) {}
