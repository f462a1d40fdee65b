package app.facet.platform.skills;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for a doubtful name being the skill, by the words around it. */
final class Evidence {

    private static final int WINDOW = 48;
    private static final int LONGEST_LINK = 8;
    private static final Pattern FRAME_BEFORE = words(
            "(?:experience|knowledge|skills?|expertise|proficien(?:t|cy)|familiar(?:ity)?"
                    + "|program(?:s|ming)?|cod(?:e|ing)|written|develop(?:ment|ing)|entwickelt|kenntnisse|erfahrung(?:en)?|umgang|programmier\\w*"
                    + "|versiert|fit|sicher|certified|tools?|schreibst|schreiben|code|grundkenntnisse|command)\\s+(?:with|in|of|mit|von|wie|like|as)(?:\\s+(?:ms|the|your|some))?\\s+$");
    private static final Set<String> LINKS =
            Set.of("with", "in", "of", "mit", "von", "wie", "like", "as", "ms", "the", "your", "some");
    private static final Pattern FRAME_BEHIND = words(
            "^[ -]?(?:developers?|engineers?|programmers?|skills?|experience|knowledge|programming|certifi\\w+"
                    + "|code|codebase|services?|apps?|entwickler\\w*|kenntnisse\\w*|erfahrung\\w*|programmier\\w*|skripte\\w*|spezialist\\w*|grundkenntnisse)");
    private static final Pattern ADJECTIVES_BEHIND = Pattern.compile(
            "-(?:based|like|related|style|developer|engineer|programming|stack|skills|experience|services?)\\b.*",
            Pattern.DOTALL);
    private static final Pattern CONJUNCTION = words(
            "(?:and|or|und|oder|sowie|with|mit|skills|experience|(?:at|on|auf) (?:an? )?\\p{L}+ (?:level|niveau))(?!\\p{L})");
    private static final Pattern REST_OF_ENTRY =
            Pattern.compile("(?:\\s?[\\d.+]{1,6})?\\s*(?:\\([^)\\n]{0,40}\\))?[\\s.,;:!]*");
    private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\n]{0,12}(?:&\\w{2,6};\\s*)?");

    private final String text;
    private final Surroundings surroundings;

    Evidence(String text) {
        this.text = text;
        this.surroundings = new Surroundings(text);
    }

    private static Pattern words(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    boolean speaksFor(Candidate one) {
        if (!one.written() && one.name().exact()) {
            return false;
        }
        if (SpokenLanguage.is(one.skill())) {
            return SpokenLanguage.isMeant(text, one, surroundings);
        }
        if (!isCased(one) || isPartOfOtherWord(one)) {
            return false;
        }
        if (one.skill().kind() != SkillKind.SOFT && (isWholeEntry(one) || isFramed(one))) {
            return true;
        }
        return surroundings.witness(one.name().entry().near(), one.start(), one.end())
                && (!isSentenceStart(one) || !goesOnSmall(one));
    }

    /** Whether a word of everyday life could not be written so. */
    private boolean isCased(Candidate one) {
        char first = one.name().text().charAt(0);
        return !Character.isUpperCase(first) || Character.isUpperCase(text.charAt(one.start()));
    }

    boolean isPartOfOtherWord(Candidate one) {
        int before = one.start() - 1;
        boolean behindHyphen = before > 0 && text.charAt(before) == '-' && Letters.isOfWord(text.charAt(before - 1));
        boolean beforeHyphen = one.end() + 1 < text.length()
                && text.charAt(one.end()) == '-'
                && Character.isLowerCase(text.charAt(one.end() + 1));
        boolean beside = touches(before, '&', '\'', '\u2019', '@', '.') || touches(one.end(), '&', '\'', '\u2019', '@');
        return behindHyphen
                || beside
                || isListMark(one)
                || (beforeHyphen
                        && !ADJECTIVES_BEHIND.matcher(window(one.end())).matches());
    }

    /** A letter in front of an entry, as c), or alone in brackets. */
    private boolean isListMark(Candidate one) {
        return one.end() - one.start() == 1 && touches(one.end(), ')') && !touches(one.start() - 1, ' ', ',', '/');
    }

    private boolean touches(int at, char... signs) {
        for (char sign : signs) {
            if (at >= 0 && at < text.length() && text.charAt(at) == sign) {
                return true;
            }
        }
        return false;
    }

    private String window(int from) {
        return text.substring(from, Math.min(text.length(), from + WINDOW));
    }

    private boolean isFramed(Candidate one) {
        int behind = Math.min(text.length(), one.end() + WINDOW);
        return FRAME_BEHIND.matcher(text).region(one.end(), behind).lookingAt()
                || (isBehindLink(one.start()) && !isSentenceStart(one) && isBehindFrame(one.start()));
    }

    private boolean isBehindFrame(int start) {
        return FRAME_BEFORE
                .matcher(text.substring(Math.max(0, start - WINDOW), start))
                .find();
    }

    /** Whether the word before is one frames end with. */
    private boolean isBehindLink(int start) {
        if (start < 3 || text.charAt(start - 1) != ' ') {
            return false;
        }
        int from = start - 1;
        while (from > Math.max(0, start - LONGEST_LINK) && text.charAt(from - 1) != ' ') {
            from--;
        }
        return LINKS.contains(text.substring(from, start - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether it stands alone in its line, but for a bullet and what is put in brackets. */
    boolean isWholeEntry(Candidate one) {
        int start = one.start();
        int first = Math.max(0, start - WINDOW);
        while (start > first && text.charAt(start - 1) != '\n') {
            start--;
        }
        int last = Math.min(text.length(), one.end() + WINDOW);
        int newLine = text.indexOf('\n', one.end(), last);
        int end = newLine < 0 ? last : newLine;
        boolean line = (start > first || first == 0) && (newLine >= 0 || last == text.length());
        return line
                && one.start() > start
                && BULLET.matcher(text).region(start, one.start()).matches()
                && REST_OF_ENTRY.matcher(text).region(one.end(), end).matches();
    }

    private boolean isSentenceStart(Candidate one) {
        int at = one.start() - 1;
        while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00a0')) {
            at--;
        }
        return at < 0 || ".!?\n\r:•*–—-✓✔→>■▪".indexOf(text.charAt(at)) >= 0;
    }

    /** Whether an ordinary word follows, as after a verb. */
    private boolean goesOnSmall(Candidate one) {
        int at = one.end();
        boolean blank = at < text.length() && text.charAt(at) == ' ';
        return blank
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at + 1))
                && !CONJUNCTION.matcher(text).region(at + 1, text.length()).lookingAt();
    }
}
