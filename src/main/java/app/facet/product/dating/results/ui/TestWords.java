package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.Measure;
import app.facet.product.dating.results.ProfileVersion;
import app.facet.product.dating.results.VersionTest;
import app.facet.product.dating.results.comparison.Comparison;
import app.facet.product.dating.results.comparison.Lift;
import app.facet.product.dating.results.comparison.RateKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a test is said: first the verdict, then what it means for the next days. */
class TestWords {

    private final ResultsWords words;

    TestWords(ResultsWords words) {
        this.words = words;
    }

    String title(VersionTest test) {
        return test.versions().stream().map(ProfileVersion::name).collect(Collectors.joining(words.get("test.versus")));
    }

    String measure(Measure measure) {
        return words.get("measure." + measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A few words: where it stands. */
    String verdict(VersionTest test) {
        Comparison comparison = test.comparison();
        return switch (comparison.stage()) {
            case NOTHING -> words.get("test.verdict.nothing");
            case TOO_LITTLE -> words.get("test.verdict.too-little");
            case OPEN -> words.get("test.verdict.open");
            case ALIKE -> words.get("test.verdict.alike");
            case DECIDED ->
                words.get(
                        "test.verdict.decided",
                        test.versions()
                                .get(Objects.requireNonNull(comparison.winner()))
                                .name());
        };
    }

    /** What that means, and what to do. */
    String meaning(VersionTest test) {
        Comparison comparison = test.comparison();
        return switch (comparison.stage()) {
            case NOTHING -> words.get("test.meaning.nothing", Comparison.FEWEST_DAYS);
            case TOO_LITTLE ->
                words.get("test.meaning.too-little", Comparison.FEWEST_DAYS, days(test)) + " " + wait(test);
            case OPEN -> wait(test);
            case ALIKE -> words.get("test.meaning.alike", lift());
            case DECIDED ->
                words.get(
                        "test.meaning.decided",
                        words.date(Objects.requireNonNullElse(comparison.decidedOn(), LocalDate.EPOCH)));
        };
    }

    private String days(VersionTest test) {
        var all = new ArrayList<String>();
        for (int at = 0; at < test.versions().size(); at++) {
            all.add(words.get(
                    "test.has-days",
                    test.versions().get(at).name(),
                    test.daysKnown().get(at)));
        }
        return String.join(", ", all);
    }

    private String wait(VersionTest test) {
        var more = test.comparison().moreDays();
        return more.isPresent()
                ? words.get("test.meaning.wait", about(more.getAsInt()), lift())
                : words.get("test.meaning.never", lift());
    }

    /** Rounded up: nobody knows to the day. */
    static int about(int days) {
        int step = days > 100 ? 10 : days > 20 ? 5 : 1;
        return Math.ceilDiv(days, step) * step;
    }

    private String lift() {
        return words.percent(Comparison.LIFT);
    }

    String rate(Measure measure, double rate) {
        return measure.kind() == RateKind.SHARE
                ? words.percent(rate)
                : String.format(words.locale(), rate < 10 ? "%.1f" : "%.0f", rate);
    }

    /** "12 % more, somewhere between 5 % less and 31 % more". */
    String lift(Lift lift) {
        return words.get("test.lift", more(lift.middle()), more(lift.low()), more(lift.high()));
    }

    private String more(double lift) {
        return words.get(lift < 0 ? "test.less" : "test.more", words.percent(Math.abs(lift)));
    }
}
