package app.facet.platform.skills;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a name ends in a text, with its plural, its German endings and the German nouns that are put behind it. */
final class WordEnd {

    private static final int SHORTEST_PLURAL = 3;
    private static final int SHORTEST_INFLECTED = 6;
    private static final int LONGEST_TAIL = 40;
    private static final Pattern INFLECTION = Pattern.compile("(?:e|n|en|er|ern|es|em)");

    /** What is put behind the name of a skill and leaves it the skill. */
    private static final Pattern TAIL = Pattern.compile(
            "s?-?(?:grund|basis|fach|anwender|spezial|programmier)?(?:kenntniss?e?n?|erfahrung(?:en)?|wissen|know-?how|fähigkeit(?:en)?"
                    + "|entwicklung|entwickler(?:s|n|in|innen)?|programmierung|programmierer(?:in)?|programmen?"
                    + "|umgebung(?:en)?|anwendung(?:en)?|umfeld|schulung|zertifizierung|tabellen?|skripten?|datenbank(?:en)?"
                    + "|prozessen?|projekten?|aufgaben|tätigkeiten|arbeiten|verfahren|methoden?|techniken?|werkzeugen?|tools?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WordEnd() {}

    /** One behind the last letter; 0 when the name is only part of a word. */
    static int of(String text, SkillName name, int reached) {
        if (isEnd(text, reached)) {
            return reached;
        }
        if (!Character.isLowerCase(text.charAt(reached))) {
            return 0;
        }
        int last = lastWord(name.text());
        boolean plural = text.charAt(reached) == 's'
                && isEnd(text, reached + 1)
                && last >= SHORTEST_PLURAL
                && !name.text().endsWith("s")
                && !name.mixed();
        return plural ? reached + 1 : longer(text, name, reached, last);
    }

    private static int longer(String text, SkillName name, int reached, int last) {
        if (last < SHORTEST_PLURAL || name.mixed()) {
            return 0;
        }
        int end = reached;
        while (end < text.length() && end - reached < LONGEST_TAIL && Letters.isOfWord(text.charAt(end))) {
            end++;
        }
        Matcher tail = TAIL.matcher(text).region(reached, end);
        if (tail.matches()) {
            return end;
        }
        boolean inflected = last >= SHORTEST_INFLECTED
                && end - reached <= 3
                && name.text().length() == last
                && INFLECTION.matcher(text).region(reached, end).matches()
                && name.clear();
        return inflected ? end : 0;
    }

    private static int lastWord(String name) {
        int length = 0;
        while (length < name.length() && Letters.isOfWord(name.charAt(name.length() - 1 - length))) {
            length++;
        }
        return length;
    }

    static boolean isEnd(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char next = text.charAt(at);
        char afterNext = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (!Letters.isOfWord(text.charAt(at - 1))) {
            return true; // C++ and C# end by themselves
        }
        return switch (next) {
            case '#', '@' -> false;
            case '+' -> afterNext != '+';
            case '.' -> !Character.isLowerCase(afterNext);
            default -> !Letters.isOfWord(next);
        };
    }
}
