package app.facet.platform.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts syllables by the letters. English: groups of vowels, less the silent e, and one more where two vowels that stand
 * together are spoken apart. German: groups of vowels with its diphthongs. About one word in twenty is off by one, which
 * formulas made for averages do not notice.
 */
final class Syllables {

    private static final Pattern JOINT = Pattern.compile("[-\u2011.]");
    private static final Pattern ENGLISH_GROUP = Pattern.compile("[aeiouy]+");
    private static final Pattern ENGLISH_SILENT = Pattern.compile(
            "(?:[^aeiouyl]|[aeiouyl]l)e$" // make, whole; not table
                    + "|(?:[^aeiouysxzcglh]|[aeiouy]l|(?<![cs])h)es$" // makes, rules; not boxes, changes, tables
                    + "|[^aeiouytd]ed$" // used; not wanted
                    + "|[^aeiouy]e(?=(?:ly|ful|ness|ments?|less|things?|body|where|times|one|work)$)" // something
                    + "|^every|^busi");
    private static final Pattern ENGLISH_APART = Pattern.compile(
            "(?<![ctg])ia(?!ge)" // material; not social
                    + "|(?<![tscgx]|ll)io" // radio; not nation, million
                    + "|iu|uou|ism$|[aeiouy]ing|[^aeiougq]ua(?!d)|eum"
                    + "|(?<![ct])ie(?=nt|nc)|scie|quiet|ciet|^diet" // science; not patient
                    + "|crea(?=t)|^area|idea|real(?=i)|theat|ocean|eo(?!u|n$|ple|r)");
    private static final Pattern GERMAN_GROUP =
            Pattern.compile("ie|ei|ai|au|äu|eu|aa|ee|oo|io(?=n)|ea(?=[dlm])|[aeiouyäöü]");
    private static final Pattern GERMAN_APART = Pattern.compile(
            "(?:famil|stud|lin|akt|ser|fol|fer|tragöd|komöd)ie(?!r)|eum|^koo|^beamt|^(?:beei|been|geeh|geei)|(?<=[aeiouäöü])ieren");
    private static final Pattern GERMAN_SILENT = Pattern.compile("ware$|line$|time$|base$|code$"); // borrowed words

    private Syllables() {}

    /** At least one for each part of the word. Digits count one each, abbreviations one for each letter. */
    static int in(String word, Language language) {
        int count = JOINT.splitAsStream(word)
                .filter(part -> !part.isEmpty())
                .mapToInt(part -> Math.max(1, inPart(part, language)))
                .sum();
        return Math.max(1, count);
    }

    private static int inPart(String part, Language language) {
        boolean spelled = part.length() > 1 && part.length() <= 4 && part.equals(part.toUpperCase(Locale.ROOT));
        if (spelled || part.chars().anyMatch(Character::isDigit)) {
            return (int) part.codePoints().filter(Character::isLetterOrDigit).count();
        }
        String letters = part.toLowerCase(Locale.ROOT).replace('’', '\'');
        return language == Language.GERMAN
                ? groups(GERMAN_GROUP, letters) + groups(GERMAN_APART, letters) - groups(GERMAN_SILENT, letters)
                : english(letters);
    }

    private static int english(String letters) {
        int apostrophe = letters.indexOf('\'');
        if (apostrophe > 0) {
            boolean spoken = letters.endsWith("dn't") || letters.endsWith("sn't"); // didn't; not don't, it's
            return Math.max(1, english(letters.substring(0, apostrophe))) + (spoken ? 1 : 0);
        }
        if (letters.length() <= 3) {
            return groups(ENGLISH_GROUP, letters);
        }
        return groups(ENGLISH_GROUP, letters) - groups(ENGLISH_SILENT, letters) + groups(ENGLISH_APART, letters);
    }

    private static int groups(Pattern pattern, String letters) {
        return (int) pattern.matcher(letters).results().count();
    }
}
