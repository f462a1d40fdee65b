package app.facet.platform.billing.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes letters no font here has in Latin ones, by what Unicode calls them: TAMIL LETTER KA is ka, and a vowel sign after it
 * takes the place of its a. What has no such name is shown by its number, so that nothing is lost.
 */
final class Transliteration {

    private static final Pattern LETTER = Pattern.compile(
            ".* (?:LETTER|SYLLABLE|DIGIT|VOWEL SIGN|LIGATURE) (?:SMALL |CAPITAL |LONG |INDEPENDENT VOWEL )*(.+)");
    private static final Pattern SILENT = Pattern.compile(".* (?:SIGN VIRAMA|VIRAMA|SIGN COENG|SIGN NUKTA)");

    private Transliteration() {}

    static String of(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(sign -> add(latin, sign));
        return latin.toString();
    }

    private static void add(StringBuilder latin, int sign) {
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
        String name = String.valueOf(Character.getName(sign));
        var letter = LETTER.matcher(name);
        if (plain.codePoints().allMatch(one -> one < 0x300)) {
            latin.append(plain);
        } else if (SILENT.matcher(name).matches()) {
            dropVowel(latin);
        } else if (letter.matches()) {
            if (name.contains("VOWEL SIGN")) {
                dropVowel(latin);
            }
            String said = letter.group(1).toLowerCase(Locale.ROOT);
            latin.append(name.contains("CAPITAL") ? capital(said) : said);
        } else if (Character.getType(sign) != Character.NON_SPACING_MARK) {
            latin.append("[U+%04X]".formatted(sign));
        }
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void dropVowel(StringBuilder latin) {
        if (!latin.isEmpty() && latin.charAt(latin.length() - 1) == 'a') {
            latin.setLength(latin.length() - 1);
        }
    }
}
