package app.facet.platform.language;

import app.facet.platform.language.Quantity.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the numbers of a text: digits as the language groups them, number words up to 99, and what follows them
 * ("million", "%", "EUR", "times"). Dates and times of day are left to others.
 */
public final class Quantities {

    private static final PerLanguage<Map<String, BigDecimal>> WORDS = values("number-words");
    private static final PerLanguage<Map<String, BigDecimal>> MULTIPLIERS = values("multipliers");
    private static final PerLanguage<Map<String, BigDecimal>> MULTIPLES = values("multiples");
    private static final PerLanguage<Map<String, BigDecimal>> FRACTIONS = values("fractions");
    private static final Set<String> ARTICLES =
            Set.of("a", "an", "ein", "eine", "einem", "einer", "einen", "eines", "one");
    // "sechsköpfig", "zweijähriges": a number and what is counted in one word
    private static final Pattern COUNTED =
            Pattern.compile("(?<number>.+?)-?(?:köpfig|jährig|monatig|wöchig|tägig|stündig|seitig|teilig).{0,2}");
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("usd", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("dollar", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("gbp", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("chf", "CHF"));
    private static final Pattern NUMBER = Pattern.compile(
            "(?<before>[$€£¥])?(?<digits>\\d[\\d.,'’\\u00a0\\u202f]*)(?<after>\\s?%|k|K|m|M|bn|x|st|nd|rd|th|\\+)?(?<money>[€$£¥])?");

    private final Language language;
    private final List<Token> tokens;

    private Quantities(String text, Language language) {
        this.language = language;
        this.tokens = Tokenizer.tokens(text);
    }

    /** In the order of the text. */
    public static List<Quantity> of(String text, Language language) {
        var reader = new Quantities(text, language);
        var found = new ArrayList<Quantity>();
        int i = 0;
        while (i < reader.tokens.size()) {
            var reading = reader.at(i);
            reading.ifPresent(there -> found.add(there.quantity()));
            i = reading.map(Reading::next).orElse(i + 1);
        }
        return found;
    }

    /** @param next index of the token after it */
    private record Reading(Quantity quantity, int next) {}

    private Optional<Reading> at(int i) {
        Token token = tokens.get(i);
        if (token.kind() == TokenKind.NUMBER) {
            Matcher parts = NUMBER.matcher(token.text());
            return parts.matches() ? digits(parts, i) : Optional.empty();
        }
        if (token.kind() != TokenKind.WORD) {
            return Optional.empty();
        }
        var multiple = MULTIPLES.in(language).get(token.lower());
        if (multiple != null) {
            return Optional.of(reading(i, i + 1, multiple, Kind.MULTIPLE, ""));
        }
        return fraction(i).or(() -> words(i)).or(() -> counting(i));
    }

    /** "a quarter", "two thirds", "die Hälfte": as per cent. */
    private Optional<Reading> fraction(int i) {
        String word = tokens.get(i).lower();
        if (List.of("hälfte", "halbe").contains(word) || isHalf(i)) {
            return Optional.of(reading(i, i + 1, BigDecimal.valueOf(50), Kind.PERCENT, ""));
        }
        var parts = i + 1 < tokens.size()
                ? FRACTIONS.in(language).get(tokens.get(i + 1).lower())
                : null;
        var number = ARTICLES.contains(word) ? Optional.of(BigDecimal.ONE) : wordValue(word);
        return parts == null
                ? Optional.empty()
                : number.map(many -> reading(
                        i,
                        i + 2,
                        many.multiply(BigDecimal.valueOf(100)).divide(parts, 2, RoundingMode.HALF_UP),
                        Kind.PERCENT,
                        ""));
    }

    /** "by half", "half of", "half the": not "half an hour", "half marathon". */
    private boolean isHalf(int i) {
        return tokens.get(i).lower().equals("half")
                && ((i > 0 && List.of("by", "in").contains(tokens.get(i - 1).lower()))
                        || (i + 1 < tokens.size()
                                && List.of("of", "the", "my", "our")
                                        .contains(tokens.get(i + 1).lower())));
    }

    /** "nine-week", "16-köpfig", "sechsköpfiges". */
    private Optional<Reading> counting(int i) {
        String word = tokens.get(i).lower();
        Matcher german = COUNTED.matcher(word);
        int hyphen = word.indexOf('-');
        String number = german.matches() ? german.group("number") : hyphen > 0 ? word.substring(0, hyphen) : "";
        return wordValue(number).map(value -> reading(i, i + 1, value, Kind.COUNT, ""));
    }

    private Optional<Reading> digits(Matcher parts, int i) {
        var value = value(parts.group("digits"));
        if (value.isEmpty()) {
            return Optional.empty();
        }
        String after = parts.group("after") == null ? "" : parts.group("after").strip();
        String money = parts.group("before") == null ? parts.group("money") : parts.group("before");
        var factor =
                MULTIPLIERS.in(Language.ENGLISH).getOrDefault(after.toLowerCase(language.locale()), BigDecimal.ONE);
        var number = value.get().multiply(factor);
        if (money != null) {
            return Optional.of(multiplied(i, i + 1, number, Kind.MONEY, CURRENCIES.getOrDefault(money, money)));
        }
        return Optional.of(
                switch (after) {
                    case "%" -> reading(i, i + 1, number, Kind.PERCENT, "");
                    case "x" -> reading(i, i + 1, number, Kind.MULTIPLE, "");
                    case "st", "nd", "rd", "th" -> reading(i, i + 1, number, Kind.ORDINAL, "");
                    default ->
                        isYear(parts.group()) ? reading(i, i + 1, number, Kind.YEAR, "") : counted(i, i + 1, number);
                });
    }

    /** "twelve", "twenty-four", "twenty four", "a hundred", "half a million" is not. */
    private Optional<Reading> words(int i) {
        var number = wordValue(tokens.get(i).lower());
        boolean article = ARTICLES.contains(tokens.get(i).lower());
        if (number.isEmpty() && !(article && factor(i + 1).isPresent())) {
            return Optional.empty();
        }
        var value = number.orElse(BigDecimal.ONE);
        var ones = i + 1 < tokens.size() ? wordValue(tokens.get(i + 1).lower()) : Optional.<BigDecimal>empty();
        boolean pair = number.isPresent()
                && value.intValue() >= 20
                && value.intValue() % 10 == 0
                && ones.filter(one -> one.intValue() > 0 && one.intValue() < 10).isPresent();
        return Optional.of(
                pair ? counted(i, i + 2, value.add(ones.orElse(BigDecimal.ZERO))) : counted(i, i + 1, value));
    }

    private Optional<BigDecimal> wordValue(String word) {
        int hyphen = word.indexOf('-');
        var words = WORDS.in(language);
        if (hyphen < 0) {
            return Optional.ofNullable(words.get(word))
                    .or(() -> language == Language.GERMAN ? inOneWord(word) : Optional.empty());
        }
        var tens = words.get(word.substring(0, hyphen));
        var ones = words.get(word.substring(hyphen + 1));
        return tens == null || ones == null ? Optional.empty() : Optional.of(tens.add(ones));
    }

    /** "zwanzigtausend", "zweihundertfünfzig" */
    private Optional<BigDecimal> inOneWord(String word) {
        int and = word.indexOf("und");
        if (and > 0 && WORDS.in(language).containsKey(word.substring(0, and))) {
            var ones = wordValue(word.substring(0, and).equals("ein") ? "eins" : word.substring(0, and));
            return wordValue(word.substring(and + 3)).flatMap(tens -> ones.map(tens::add));
        }
        for (String factor : List.of("tausend", "hundert")) {
            int at = word.indexOf(factor);
            if (at > 0) {
                String rest = word.substring(at + factor.length());
                var after = rest.isEmpty() ? Optional.of(BigDecimal.ZERO) : wordValue(rest);
                var before = wordValue(word.substring(0, at));
                var times = BigDecimal.valueOf(factor.equals("tausend") ? 1000 : 100);
                return before.flatMap(
                        many -> after.map(more -> many.multiply(times).add(more)));
            }
        }
        return Optional.empty();
    }

    /** With what follows: a multiplier, then what is counted. */
    private Reading counted(int first, int next, BigDecimal number) {
        return multiplied(first, next, number, Kind.COUNT, "");
    }

    private Reading multiplied(int first, int next, BigDecimal number, Kind kind, String unit) {
        var factor = factor(next);
        if (factor.isPresent()) {
            int after =
                    next + 1 < tokens.size() && tokens.get(next + 1).isSign(".") && isShort(next) ? next + 2 : next + 1;
            return multiplied(first, after, number.multiply(factor.get()), kind, unit);
        }
        String word = next < tokens.size() ? tokens.get(next).lower() : "";
        if (kind == Kind.COUNT && CURRENCIES.containsKey(word)) {
            return reading(first, next + 1, number, Kind.MONEY, CURRENCIES.getOrDefault(word, word));
        }
        return switch (kind == Kind.COUNT ? word : "") {
            case "percent", "prozent", "%" -> reading(first, next + 1, number, Kind.PERCENT, "");
            case "times", "mal", "fold" -> reading(first, next + 1, number, Kind.MULTIPLE, "");
            default -> reading(first, next, number, kind, unit);
        };
    }

    private boolean isShort(int i) {
        return List.of("mio", "mrd", "tsd").contains(tokens.get(i).lower());
    }

    private Optional<BigDecimal> factor(int i) {
        return i < tokens.size() && tokens.get(i).kind() == TokenKind.WORD
                ? Optional.ofNullable(MULTIPLIERS.in(language).get(tokens.get(i).lower()))
                : Optional.empty();
    }

    private Reading reading(int first, int next, BigDecimal value, Kind kind, String unit) {
        var span = new Span(
                tokens.get(first).span().start(), tokens.get(next - 1).span().end());
        return new Reading(new Quantity(span, value.stripTrailingZeros(), kind, unit), next);
    }

    private static boolean isYear(String digits) {
        return digits.matches("(?:19|20)\\d\\d");
    }

    /** Groups of three are told from decimals by the language, and by the other sign where both are there. */
    private Optional<BigDecimal> value(String digits) {
        String plain = digits.replaceAll("['’\\u00a0\\u202f]", "").replaceAll("[.,]$", "");
        char decimal = language == Language.GERMAN ? ',' : '.';
        char group = decimal == ',' ? '.' : ',';
        if (plain.lastIndexOf(decimal) < plain.lastIndexOf(group) && plain.indexOf(decimal) >= 0) {
            char swap = decimal;
            decimal = group;
            group = swap;
        }
        boolean grouped = plain.matches("\\d{1,3}(?:\\" + group + "\\d{3})+(?:\\" + decimal + "\\d+)?");
        boolean wrongWayRound = !grouped && plain.matches("\\d+\\" + group + "\\d{1,2}");
        String number = wrongWayRound
                ? plain.replace(group, '.')
                : plain.replace(String.valueOf(group), "").replace(decimal, '.');
        boolean readable =
                number.matches("\\d{1,30}(?:\\.\\d{1,10})?") && (grouped || wrongWayRound || plain.indexOf(group) < 0);
        return readable ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    private static PerLanguage<Map<String, BigDecimal>> values(String name) {
        return new PerLanguage<>(language -> WordFile.lines(language, name)
                .map(line -> WordFile.split(line).toList())
                .collect(Collectors.toUnmodifiableMap(List::getFirst, parts -> new BigDecimal(parts.get(1)))));
    }
}
