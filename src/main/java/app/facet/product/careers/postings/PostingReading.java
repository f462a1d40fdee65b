package app.facet.product.careers.postings;

import java.util.List;

/**
 * A posting read for what it asks.
 *
 * @param skills in the order it first names them
 * @param sentences in order, headings left out
 */
public record PostingReading(List<SkillDemand> skills, List<PostingSentence> sentences) {

    public PostingReading {
        skills = List.copyOf(skills);
        sentences = List.copyOf(sentences);
    }

    /** What that text asks. */
    public static PostingReading of(String posting) {
        return PostingSkills.read(posting);
    }
}
