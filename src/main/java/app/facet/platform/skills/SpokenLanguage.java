package app.facet.platform.skills;

import java.util.regex.Pattern;

/** Whether the name of a language means that people are to speak it, and not where something is from. */
final class SpokenLanguage {

    private static final String CATEGORY = "languages-spoken";
    private static final int WINDOW = 24;

    /** What follows where the name is a noun; anything else makes it an adjective, as in German customers. */
    private static final Pattern NOUN = Pattern.compile(
            "(?:\\s*$|\\s*[^\\p{L}\\s].*|\\s+(?:and|or|at|to|is|are|was|isn|aren|in|on|would|will|can|for|as|a[12]|b[12]|c[12]|plus|well|good|fluen\\w*|required|requires"
                    + "|languages?|skills?|speakers?|speaking|level|proficiency|native|which|that|who|also|helps?|a|an|the|prefer\\w*|desir\\w*|essential|mandatory"
                    + "|nice|by|with|from|but|not|knowledge|spoken|written|if|because|beyond|enough|necessary|needed|very|you|we|it|has|have|both|when|so|on"
                    + "|abilit\\w+|communication|mother|makes?|comes|of|und|oder|sowie|mit|ist|sind|auf|als|für|in|wäre\\w*|von|sprichst|sprechen|sprachlich|fließend|sicher|gut|aus)(?!\\p{L}).*|\\n.*)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpokenLanguage() {}

    static boolean is(Skill skill) {
        return skill.category().equals(CATEGORY);
    }

    static boolean isMeant(String text, Candidate one, Surroundings surroundings) {
        boolean german = one.name().text().equals(one.skill().german())
                && !one.skill().german().equals(one.skill().english());
        boolean capital = Character.isUpperCase(text.charAt(one.start()));
        if (german && capital) {
            return !isHyphened(text, one.end()) || Character.isUpperCase(text.charAt(one.end() + 1));
        }
        String behind = text.substring(one.end(), Math.min(text.length(), one.end() + WINDOW));
        if (isHyphened(text, one.end()) && !behind.startsWith("-speaking") && !behind.startsWith("-language")) {
            return false;
        }
        return NOUN.matcher(behind).matches()
                && (capital
                        || surroundings.areSmall(one.start())
                        || surroundings.witness(one.name().entry().near(), one.start(), one.end()));
    }

    private static boolean isHyphened(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }
}
