package app.facet.product.dating.bios;

import java.util.List;

/**
 * A sentence of a bio.
 *
 * @param facts ids of what was told that it says; none when its owner wrote it
 */
public record BioSentence(String text, List<String> facts) {}
