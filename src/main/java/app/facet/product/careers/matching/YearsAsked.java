package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import app.facet.product.careers.postings.PostingSentence;
import app.facet.product.careers.postings.SkillDemand;
import app.facet.product.careers.postings.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how many years of experience a sentence asks for, and with what. */
final class YearsAsked {

    private static final int MOST = 40;
    private static final int SEVERAL = 3;
    private static final int REACH = 60;
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("ten", 10),
            Map.entry("einem", 1),
            Map.entry("ein", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("fünf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("zehn", 10));
    private static final Pattern YEARS = Pattern.compile(
            "(?<![\\p{L}\\d.,])(?:(?<number>\\d{1,2}|" + String.join("|", NUMBERS.keySet())
                    + ")\\s?(?:\\+|plus|or more|oder mehr)?(?:\\s?(?:-|–|to|bis(?: zu)?)\\s?\\d{1,2})?\\s?\\+?\\s?(?:years?|jahren?|jahre|[-–]?jährige\\p{L}?)"
                    + "|(?<several>several years|mehrjährige\\p{L}?|mehrere jahre|langjährige\\p{L}?|many years))(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EXPERIENCE = Pattern.compile(
            "(?i)experience|erfahrung|praxis|background|^\\W{0,3}(?:'|’|or more|oder mehr)?\\s?(?:of|in|with|as|mit|als|im|on)\\s");
    private static final Pattern OF_SOMETHING_ELSE =
            Pattern.compile("(?i)\\bold\\b|older|\\balt\\b|älter|befristet|contract for|fixed term");

    private YearsAsked() {}

    static Optional<Ask> in(PostingSentence sentence, List<SkillDemand> skills) {
        String words = sentence.words();
        Matcher years = YEARS.matcher(words);
        if (!years.find() || !areOfExperience(words, years)) {
            return Optional.empty();
        }
        int count = years.group("several") != null ? SEVERAL : number(years.group("number"));
        return count == 0 || count > MOST
                ? Optional.empty()
                : Optional.of(new Ask.Years(
                        words, sentence.topic() == Topic.REQUIRED, count, skill(sentence, years.end(), skills)));
    }

    private static boolean areOfExperience(String words, Matcher years) {
        return !OF_SOMETHING_ELSE.matcher(words).find()
                && (EXPERIENCE.matcher(words.substring(years.end())).find()
                        || EXPERIENCE.matcher(words.substring(0, years.start())).find());
    }

    private static int number(String number) {
        String small = number.toLowerCase(Locale.ROOT);
        return NUMBERS.containsKey(small) ? NUMBERS.getOrDefault(small, 0) : Integer.parseInt(small);
    }

    /** The first that stands right behind the years. */
    private static @Nullable Skill skill(PostingSentence sentence, int behind, List<SkillDemand> skills) {
        int from = sentence.start() + behind;
        int to = Math.min(sentence.end(), from + REACH);
        Skill first = null;
        int at = to;
        for (SkillDemand skill : skills) {
            for (var mention : skill.mentions()) {
                if (mention.start() >= from && mention.start() < at) {
                    first = skill.skill();
                    at = mention.start();
                }
            }
        }
        return first;
    }
}
