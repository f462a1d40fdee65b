package app.facet.product.careers.postings;

import app.facet.evaluation.QualityTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What is read about the job itself, on the labelled postings. Those were looked at while the reader was written: the shares
 * say what it does on postings of their kind, not what it will do on others.
 */
class PostingReadingEvaluation {

    private static final Path FOLDER = Path.of("src", "test", "resources", "careers", "postings");

    private record Read(String file, Map<String, String> said, PostingFacts facts) {}

    @Test
    void readsWhatPostingsSayAboutTheJob() throws IOException {
        List<Read> all = all();
        int count = all.size();
        var table = new QualityTable("facts of postings");
        table.atLeast(
                0.85,
                "all",
                "title, all of it",
                count(all, (said, facts) -> contains(facts.title(), said.get("title"))),
                count);
        table.atLeast(
                0.80,
                "all",
                "company",
                count(all, (said, facts) -> contains(facts.company(), said.get("company"))),
                count);
        table.atLeast(
                0.85,
                "all",
                "pay, exactly",
                count(all, (said, facts) -> pay(facts.pay()).equals(said.get("salary"))),
                count);
        table.atLeast(
                0.90,
                "all",
                "at home, in part or not",
                count(all, (said, facts) -> workplace(facts).equals(said.get("remote"))),
                count);
        var withPlace =
                all.stream().filter(one -> !one.facts().place().isEmpty()).toList();
        table.atLeast(0.50, "all", "a place is found", withPlace.size(), count);
        table.atLeast(
                0.75,
                "with a place",
                "it is the right one",
                count(
                        withPlace,
                        (said, facts) ->
                                contains(facts.place(), said.get("location").split(",", 2)[0])),
                withPlace.size());
        var withSeniority =
                all.stream().filter(one -> one.facts().seniority() != null).toList();
        table.atLeast(
                0.60,
                "with a seniority",
                "it is the right one",
                count(withSeniority, (said, facts) -> facts.seniority().name().equalsIgnoreCase(said.get("seniority"))),
                withSeniority.size());
        table.check();
    }

    private static int count(List<Read> all, BiPredicate<Map<String, String>, PostingFacts> right) {
        return (int)
                all.stream().filter(one -> right.test(one.said(), one.facts())).count();
    }

    /** Titles may say more ("PHP Developer wanted"), and companies may bring their legal form. */
    private static boolean contains(String read, String said) {
        return bare(read).contains(bare(said));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\([mwfdx](?:/[mwfdx])+\\)", " ")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .replaceAll(" (?:gmbh|ag|kg|eg|ltd|se)\\b", "")
                .strip();
    }

    private static String workplace(PostingFacts facts) {
        return facts.workplace() == null ? "onsite" : facts.workplace().name().toLowerCase(Locale.ROOT);
    }

    private static String pay(@Nullable Pay pay) {
        if (pay == null) {
            return "";
        }
        String range = plain(pay.from()) + (pay.from().compareTo(pay.to()) == 0 ? "" : "-" + plain(pay.to()));
        return pay.currency() + " " + range + " " + pay.period().name().toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static List<Read> all() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+-.*\\.txt"))
                    .sorted()
                    .map(PostingReadingEvaluation::read)
                    .toList();
        }
    }

    private static Read read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---\\n", 3);
            Map<String, String> said = parts[0].lines()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(':')),
                            line -> line.substring(line.indexOf(':') + 1).strip()));
            return new Read(file.getFileName().toString(), said, PostingReader.read(parts[1]));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
