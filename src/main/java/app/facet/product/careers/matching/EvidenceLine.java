package app.facet.product.careers.matching;

/**
 * A line of a resume that speaks for something.
 *
 * @param entry the number of the job, school or project in its part, from 0; 0 where the part has no entries
 */
public record EvidenceLine(ResumePart part, int entry, String words) {}
