package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.Seniority;
import org.jspecify.annotations.Nullable;

/** Something a posting asks of an applicant's way so far. */
public sealed interface Ask {

    /** The words of the posting that ask for it. */
    String sentence();

    /** Whether it must be, or would be nice. */
    boolean isRequired();

    /**
     * Years of experience.
     *
     * @param skill with what; null where it is experience in general
     */
    record Years(
            String sentence,
            boolean isRequired,
            int years,
            @Nullable Skill skill) implements Ask {}

    /** How far somebody should be, by the title of the job. */
    record Rank(String sentence, boolean isRequired, Seniority seniority) implements Ask {}

    /** @param orExperience whether experience will do as well */
    record Degree(String sentence, boolean isRequired, DegreeLevel level, boolean orExperience) implements Ask {}

    /** A language people speak. */
    record Tongue(String sentence, boolean isRequired, Skill language, SpokenLevel level) implements Ask {}
}
