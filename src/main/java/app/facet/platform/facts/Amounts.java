package app.facet.platform.facts;

import app.facet.platform.facts.Amount.Nearness;
import app.facet.platform.language.Language;
import app.facet.platform.language.PerLanguage;
import app.facet.platform.language.Quantities;
import app.facet.platform.language.Quantity;
import app.facet.platform.language.Quantity.Kind;
import app.facet.platform.language.Span;
import app.facet.platform.language.WordFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads numbers that claim something, with what they measure. */
final class Amounts {

    private static final Set<String> AT_LEAST = Set.of("than", "over", "above", "least", "als", "über", "mindestens");
    private static final Set<String> AT_MOST =
            Set.of("most", "höchstens", "maximal", "under", "below", "unter", "knapp");
    private static final Set<String> ABOUT = Set.of(
            "about",
            "around",
            "roughly",
            "nearly",
            "almost",
            "some",
            "approximately",
            "etwa",
            "rund",
            "circa",
            "ca",
            "fast",
            "ungefähr",
            "gut");
    private static final Set<String> OF_THE_CLOCK = Set.of("a.m", "a.m.", "p.m", "p.m.", "am", "pm", "uhr", "o'clock");
    private static final PerLanguage<Map<String, BigDecimal>> PLACES =
            new PerLanguage<>(language -> WordFile.lines(language, "places")
                    .map(line -> WordFile.split(line).toList())
                    .collect(Collectors.toUnmodifiableMap(List::getFirst, parts -> new BigDecimal(parts.get(1)))));

    private final Sentence sentence;
    private final Language language;
    private final List<Assertion> found = new ArrayList<>();

    private Amounts(Sentence sentence) {
        this.sentence = sentence;
        this.language = sentence.language();
    }

    static List<Assertion> in(Sentence sentence) {
        var amounts = new Amounts(sentence);
        Quantities.of(sentence.text(), sentence.language()).stream()
                .filter(quantity -> sentence.isFree(quantity.span()))
                .forEach(amounts::read);
        amounts.decadesAndPlaces();
        amounts.times();
        return amounts.found;
    }

    private void read(Quantity quantity) {
        int first = sentence.indexAt(quantity.span().start());
        int next = sentence.indexAt(quantity.span().end());
        boolean clock = OF_THE_CLOCK.contains(sentence.lower(next));
        // "one of them", "ein Team": an article as often as a number
        boolean article = quantity.kind() == Kind.COUNT
                && quantity.value().compareTo(BigDecimal.ONE) == 0
                && !Character.isDigit(sentence.at(first).text().charAt(0));
        if (!clock && !article) {
            add(quantity, first, next);
        }
    }

    private void add(Quantity quantity, int first, int next) {
        Measure inside = insideWord(sentence.lower(first));
        int last = sentence.lower(next).equals("-") ? next + 1 : next;
        Measure after = Measure.named(sentence.lower(last), language);
        boolean plain = quantity.kind() == Kind.COUNT || quantity.kind() == Kind.YEAR;
        Measure measure = !plain ? Measure.NONE : inside.measures() ? inside : after;
        int to = measure.measures() && !inside.measures() ? last + 1 : next;
        found.add(Amount.of(quantity, sentence.take(first, to), measure, nearness(first)));
    }

    /** The weeks of "nine-week", the years of "zweijährig". */
    private Measure insideWord(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            return Measure.named(word.substring(hyphen + 1), language);
        }
        return language == Language.GERMAN
                ? List.of("jährig", "monatig", "wöchig", "tägig").stream()
                        .filter(word::contains)
                        .findFirst()
                        .map(part -> Measure.named(part, language))
                        .orElse(Measure.NONE)
                : Measure.NONE;
    }

    private Nearness nearness(int first) {
        String before = sentence.lower(first - 1);
        String earlier = sentence.lower(first - 2);
        if (AT_LEAST.contains(before) || sentence.lower(first).endsWith("+")) {
            return Nearness.AT_LEAST;
        }
        boolean upTo = List.of("up to", "bis zu").contains(earlier + " " + before);
        if (upTo || AT_MOST.contains(before)) {
            return Nearness.AT_MOST;
        }
        return ABOUT.contains(before) ? Nearness.ABOUT : Nearness.EXACTLY;
    }

    /** "a decade", "third place", "ersten Platz". */
    private void decadesAndPlaces() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            var rank = PLACES.in(language).get(sentence.lower(i));
            boolean place = Set.of("place", "prize", "platz", "preis", "rang").contains(sentence.lower(i + 1));
            if (sentence.isFree(i) && rank != null && place) {
                add(rank, Kind.ORDINAL, Measure.NONE, i);
            } else if (sentence.isFree(i + 1)
                    && Set.of("a", "ein", "einem").contains(sentence.lower(i))
                    && Set.of("decade", "jahrzehnt").contains(sentence.lower(i + 1))) {
                add(BigDecimal.ONE, Kind.COUNT, Measure.named(sentence.lower(i + 1), language), i);
            }
        }
    }

    /** "3:12": as it is written. */
    private void times() {
        for (int i = 0; i < sentence.size(); i++) {
            String written = sentence.at(i).text();
            if (sentence.isFree(i)
                    && written.matches("\\d+:\\d\\d(?::\\d\\d)?")
                    && !OF_THE_CLOCK.contains(sentence.lower(i + 1))) {
                found.add(new Name(sentence.take(i, i + 1), ClaimKind.NUMBER, List.of(written)));
            }
        }
    }

    private void add(BigDecimal value, Kind kind, Measure measure, int i) {
        Span span = sentence.take(i, i + 2);
        found.add(Amount.of(new Quantity(span, value, kind, ""), span, measure, nearness(i)));
    }
}
