package app.facet.platform.language;

import app.facet.evaluation.LabelledSet;
import app.facet.evaluation.LabelledSet.Item;
import app.facet.evaluation.QualityTable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The text engine on sets labelled by hand. */
class LanguageEvaluation {

    @Test
    void textsAreUnderstoodAsPeopleUnderstandThem() throws IOException {
        var table = new QualityTable("Text engine");
        sentences(table);
        quantities(table);
        languages(table);
        tone(table);
        style(table);
        table.check();
    }

    private static void sentences(QualityTable table) {
        var set = LabelledSet.read("sentences");
        long good = set.stream().filter(LanguageEvaluation::isCutRight).count();
        table.atLeast(0.95, "sentences", "texts cut right", (int) good, set.size());
    }

    private static boolean isCutRight(Item item) {
        String marked = item.field(1).replace("\\n", "\n");
        String text = marked.replace("¶", "");
        var expected = Stream.of(marked.split("¶", -1)).map(String::strip).toList();
        var found = Sentences.of(text, language(item)).stream()
                .map(span -> span.in(text).strip())
                .toList();
        return found.equals(expected);
    }

    private static void quantities(QualityTable table) {
        var set = LabelledSet.read("quantities");
        long good = set.stream().filter(LanguageEvaluation::isReadRight).count();
        table.atLeast(0.95, "quantities", "numbers read right", (int) good, set.size());
    }

    private static boolean isReadRight(Item item) {
        String found = Quantities.of(item.field(1), language(item)).stream()
                .filter(quantity -> quantity.value().compareTo(BigDecimal.ONE) != 0)
                .map(quantity -> quantity.kind() + " "
                        + quantity.value().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(";"));
        return found.equals(item.field(2));
    }

    private static void languages(QualityTable table) {
        var set = LabelledSet.read("languages");
        long good = set.stream()
                .filter(item -> Language.guess(item.field(1), other(language(item))) == language(item))
                .count();
        table.atLeast(0.85, "languages", "told apart", (int) good, set.size());
    }

    private static Language other(Language language) {
        return language == Language.ENGLISH ? Language.GERMAN : Language.ENGLISH;
    }

    private static void tone(QualityTable table) {
        var set = LabelledSet.read("tone");
        long among = set.stream().filter(item -> rank(item) <= 3).count();
        table.atLeast(0.9, "tone", "trait among the first three", (int) among, set.size());
    }

    /** How many traits of the text are as strong or stronger. */
    private static long rank(Item item) {
        var tone = Tone.of(item.field(2), language(item));
        double meant = tone.perHundred(Trait.valueOf(item.field(1)));
        return meant == 0
                ? Long.MAX_VALUE
                : Stream.of(Trait.values())
                                .map(tone::perHundred)
                                .sorted(Comparator.reverseOrder())
                                .toList()
                                .indexOf(meant)
                        + 1;
    }

    private static void style(QualityTable table) {
        var set = LabelledSet.read("style");
        var weak = set.stream().filter(item -> !item.field(1).equals("-")).toList();
        var fine = set.stream().filter(item -> item.field(1).equals("-")).toList();
        long found = weak.stream().filter(LanguageEvaluation::isSeen).count();
        long alarms = fine.stream().filter(item -> !remarks(item).isEmpty()).count();
        table.atLeast(0.9, "style", "weak places found", (int) found, weak.size());
        table.atMost(0.1, "style", "good texts blamed", (int) alarms, fine.size());
    }

    private static boolean isSeen(Item item) {
        var span = new Span(item.field(2).indexOf('{'), item.field(2).indexOf('}') - 1);
        return remarks(item).stream()
                .anyMatch(remark -> remark.kind().name().equals(item.field(1))
                        && remark.span().overlaps(span));
    }

    private static List<StyleRemark> remarks(Item item) {
        return StyleReview.of(item.field(2).replace("{", "").replace("}", ""), language(item));
    }

    private static Language language(Item item) {
        return Language.of(Locale.forLanguageTag(item.field(0)));
    }
}
