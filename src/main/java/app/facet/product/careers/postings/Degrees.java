package app.facet.product.careers.postings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a posting names what somebody studied or learnt as a trade, which is no skill it asks for. */
final class Degrees {

    private static final int REACH = 90;
    private static final Pattern DEGREE = Words.beginning(
            "degree|[mb]\\.?\\s?(?:sc|eng|a)\\.(?=\\s)|[mb]\\.?\\s?sc|bachelor|master(?:'s|s)? (?:degree|in|of)|msc|bsc|phd|doctorate|hnc|hnd|diploma|graduate|a[- ]levels?|apprenticeship",
            "studium|hochschulstudium|studiert|ausbildung|abschluss|diplom(?!at)|promotion|berufsausbildung|fachhochschul|ausgebildet|lehre als|gelernt|fachkraft für|kauffrau|kaufmann|meister(?=brief| im| in)");
    private static final Pattern END = Pattern.compile(
            "(?i)(?<!\\p{L})(?:experience|knowledge|skills|with|years?|jahre\\p{L}*|program|and (?:at|a|good|some|several|two|three)|plus|or (?:comparable|equivalent|relevant)|erfahrung\\p{L}*|kenntnisse\\p{L}*|mit|oder (?:vergleichbar\\p{L}*|genug|erfahrung)|sowie|und (?:mindestens|erste|gute|mehrj\\p{L}*))(?!\\p{L})|[.;!?–—]");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)^[- ]?(?:degree|graduate|studium|diplom|diploma|studies)|^\\s*\\((?:bachelor|master|b\\.?sc|m\\.?sc|diplom)");

    private Degrees() {}

    static boolean cover(String text, int sentence, int start, int end) {
        int from = Math.max(sentence, start - REACH);
        Matcher degree = DEGREE.matcher(text).region(from, start);
        int last = -1;
        while (degree.find()) {
            last = degree.end();
        }
        return (last >= 0 && !END.matcher(text).region(last, start).find())
                || BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 24)))
                        .find();
    }
}
