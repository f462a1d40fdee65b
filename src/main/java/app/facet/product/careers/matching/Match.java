package app.facet.product.careers.matching;

import java.util.List;

/**
 * A resume held against a posting.
 *
 * @param skills all the posting speaks of, in its order
 * @param background years, rank, degree and languages it asks for
 */
public record Match(MatchScore score, List<SkillGap> skills, List<BackgroundGap> background) {

    public Match {
        skills = List.copyOf(skills);
        background = List.copyOf(background);
    }
}
