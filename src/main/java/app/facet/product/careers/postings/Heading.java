package app.facet.product.careers.postings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which lines are headings, by what they say and by where they stand. */
final class Heading {

    private static final int LONGEST = 60;
    private static final int LONGEST_BEFORE_LIST = 90;
    private static final int MOST_WORDS = 8;
    private static final int FEW_WORDS = 5;
    private static final int FIRST_PICTURE = 0x2190;
    private static final String BULLETS = "✓✔➤👉➜►▪■●◦‣→▶▸✗☑";
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern MARKS = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})']+$|^\\d{1,2}[.)]\\s+");

    private Heading() {}

    static boolean is(List<RawLine> lines, int index) {
        var line = lines.get(index);
        if (line.words().length() > 2 * LONGEST_BEFORE_LIST) {
            return false;
        }
        String words = bare(line.words());
        if (words.isEmpty() || words.length() > LONGEST_BEFORE_LIST) {
            return false;
        }
        boolean colon = line.words().endsWith(":") || line.words().endsWith(":**");
        boolean known = words.length() <= LONGEST && Section.of(words) != null;
        if (line.isEntry()) {
            return known && (colon || hasPicture(line.words()));
        }
        return colon
                || (known && isTitleLike(line.words(), words))
                || opensList(lines, index)
                || opensLines(lines, index, words)
                || (isCapitals(words) && isTitleLike(line.words(), words) && line.isBehindBlank());
    }

    /** Whether a list follows it and no sentence ends with it. */
    private static boolean opensList(List<RawLine> lines, int index) {
        boolean list = index + 1 < lines.size() && lines.get(index + 1).isEntry();
        return list
                && lines.get(index).isBehindBlank()
                && !lines.get(index).words().endsWith(".");
    }

    /** Whether short lines follow it without a blank one between, as in a list without bullets. */
    private static boolean opensLines(List<RawLine> lines, int index, String words) {
        var line = lines.get(index);
        return index > 2
                && index + 2 < lines.size()
                && line.isBehindBlank()
                && words.split("\\s+").length <= FEW_WORDS
                && isTitleLike(line.words(), words)
                && isShortBelow(lines.get(index + 1))
                && isShortBelow(lines.get(index + 2));
    }

    private static boolean isShortBelow(RawLine line) {
        return !line.isBehindBlank() && !line.isEntry() && line.words().length() <= LONGEST_BEFORE_LIST;
    }

    private static boolean hasPicture(String line) {
        int first = line.codePointAt(0);
        return first > FIRST_PICTURE && BULLETS.indexOf(first) < 0;
    }

    private static boolean isTitleLike(String line, String words) {
        boolean ended = line.endsWith(".") || line.endsWith(",") || line.endsWith(";") || line.endsWith("!");
        return !ended && !words.contains(", ") && words.split("\\s+").length <= MOST_WORDS;
    }

    private static boolean isCapitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().filter(Character::isLetter).count() > 3;
    }

    /** What a heading speaks of; one we do not know is judged by its list and by what came before it. */
    static @Nullable Section section(List<RawLine> lines, int index, @Nullable Section before) {
        var said = Section.of(bare(lines.get(index).words()));
        if (said != null
                || index + 1 == lines.size()
                || (!lines.get(index + 1).isEntry()
                        && !opensLines(lines, index, bare(lines.get(index).words())))) {
            return said;
        }
        int entries = 0;
        int tasks = 0;
        int offers = 0;
        for (int i = index + 1; i < lines.size() && lines.get(i).isEntry(); i++) {
            entries++;
            tasks += Cues.DONE.matcher(lines.get(i).words()).find() ? 1 : 0;
            offers += Cues.OFFERED.matcher(lines.get(i).words()).find() ? 1 : 0;
        }
        if (3 * offers >= entries) {
            return Section.OTHER;
        }
        return 2 * tasks > entries ? Section.TASKS : usuallyBehind(before);
    }

    private static Section usuallyBehind(@Nullable Section before) {
        return switch (before) {
            case REQUIRED -> Section.NICE;
            case NICE -> Section.OTHER;
            case null, default -> Section.REQUIRED;
        };
    }

    static String bare(String line) {
        String outside = BRACKETS.matcher(line).replaceAll("");
        return MARKS.matcher(MARKS.matcher(outside).replaceAll("")).replaceAll("");
    }
}
