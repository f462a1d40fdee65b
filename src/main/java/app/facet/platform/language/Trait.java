package app.facet.platform.language;

import java.util.Locale;

/**
 * What a text sounds like. Warmth and confidence are the two sides strangers judge first (Fiske, Cuddy and Glick 2007);
 * achievement, affiliation and power are McClelland's motives. The words for each were collected by us.
 */
public enum Trait {
    WARM,
    CONFIDENT,
    TENTATIVE,
    POSITIVE,
    NEGATIVE,
    FORMAL,
    CASUAL,
    PLAYFUL,
    ACHIEVEMENT,
    AFFILIATION,
    POWER,
    CURIOUS,
    /** Things that can be seen, heard, smelled or tasted. */
    SENSES;

    static Trait of(String section) {
        return valueOf(section.toUpperCase(Locale.ROOT));
    }
}
