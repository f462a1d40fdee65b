package app.facet.platform.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How words of a claim and of a fact are compared: without regard to case, accents, possessives and endings. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final int COMMON = 5;
    private static final int LONGEST_ENDING = 4;

    private Spelling() {}

    static String plain(String word) {
        String small = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        return MARKS.matcher(Normalizer.normalize(small.replace("ß", "ss"), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** "deutsche" and "deutschen", "thailand" and "thailandisch": the beginning is what counts. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= COMMON
                && longer.startsWith(shorter)
                && longer.length() - shorter.length() <= LONGEST_ENDING;
    }

    /** Whether the letters of an acronym begin words that follow one another; words that carry nothing may be left out. */
    static boolean abbreviates(String acronym, List<String> words, Predicate<String> empty) {
        if (acronym.length() < 2) {
            return false;
        }
        for (int first = 0; first < words.size(); first++) {
            if (begins(acronym, words, first, empty)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String acronym, List<String> words, int first, Predicate<String> empty) {
        int letter = 0;
        for (int i = first; i < words.size() && letter < acronym.length(); i++) {
            String word = words.get(i);
            if (!word.isEmpty() && word.charAt(0) == acronym.charAt(letter)) {
                letter++;
            } else if (i == first || !empty.test(word)) {
                return false;
            }
        }
        return letter == acronym.length();
    }
}
