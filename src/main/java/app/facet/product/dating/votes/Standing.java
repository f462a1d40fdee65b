package app.facet.product.dating.votes;

import app.facet.product.dating.PhotoId;

/**
 * Where a photo stands in a vote.
 *
 * @param share in how many of a hundred comparisons with an average photo of this vote it would win
 * @param low lower end of the range in which that lies with 90 % probability
 * @param high upper end of it
 * @param best probability that it is the best one, 0..1
 * @param ballots how many ballots it was part of
 */
public record Standing(PhotoId photo, double share, double low, double high, double best, int ballots) {}
