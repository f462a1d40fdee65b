package app.facet.product.dating.votes;

import app.facet.product.dating.PhotoId;

/**
 * Two photos to choose from, in the order in which they are shown.
 *
 * @param done how many pairs this friend has been asked about
 * @param of how many they will be
 */
public record Pair(PhotoId left, PhotoId right, int done, int of) {}
