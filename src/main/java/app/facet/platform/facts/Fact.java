package app.facet.platform.facts;

import java.time.LocalDate;

/**
 * Something somebody told about themselves, in their own words.
 *
 * @param text one sentence or line, as short as can be: "Nurse at St. Mary's since 2014"
 * @param told when it was said or read
 * @param confidence 0 to 1: 1 for what was confirmed, less for what was read out of a document or guessed
 */
public record Fact(String text, Source source, LocalDate told, double confidence) {

    /** Where it comes from. */
    public enum Source {
        /** The person wrote it themselves. */
        PERSON,
        /** Read out of a document they gave. */
        DOCUMENT,
        /** Concluded from something else. */
        CONCLUSION
    }

    public Fact {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence of " + confidence);
        }
    }

    /** In the person's own words, beyond doubt. */
    public static Fact told(String text, LocalDate told) {
        return new Fact(text, Source.PERSON, told, 1);
    }
}
