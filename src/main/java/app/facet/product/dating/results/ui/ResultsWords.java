package app.facet.product.dating.results.ui;

import app.facet.platform.ui.Texts;
import app.facet.product.dating.bios.Style;
import app.facet.product.dating.results.LivePeriod;
import app.facet.product.dating.results.ResultsPlatform;
import app.facet.product.dating.results.Step;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** How results are said. */
class ResultsWords {

    private final Texts texts;
    private final Locale locale;
    private final List<ResultsPlatform> platforms;

    ResultsWords(Locale locale, List<ResultsPlatform> platforms) {
        this.texts = Texts.of(locale);
        this.locale = locale;
        this.platforms = platforms;
    }

    String get(String key, Object... parameters) {
        return texts.get("dating.results." + key, parameters);
    }

    Locale locale() {
        return locale;
    }

    String of(ResultsPlatform platform) {
        return platform.isOther() ? get("platform.other") : platform.name();
    }

    /** The name of a platform; its code when Facet no longer knows it. */
    String platform(String code) {
        return platforms.stream()
                .filter(platform -> platform.code().equals(code))
                .findFirst()
                .map(this::of)
                .orElse(code);
    }

    String style(Style style) {
        return texts.get("dating.bios.style." + style.key());
    }

    String step(Step step) {
        return get("step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** For the head of a narrow column. */
    String shortStep(Step step) {
        return get("short." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** Where there is little room, as in "Sun 22". */
    String shortWeekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("short-weekday-format"), locale).format(day);
    }

    /** With its weekday, as in "Sunday, 22 Nov". */
    String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(get("weekday-format"), locale).format(day);
    }

    String period(LivePeriod period) {
        LocalDate last = period.last();
        return last == null
                ? get("version.live-since", date(period.first()))
                : get("version.live-from-to", date(period.first()), date(last));
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Nobody is ever quite sure. */
    String probability(double probability) {
        if (probability > 0.99) {
            return get("over", percent(0.99));
        }
        return probability < 0.01 ? get("under", percent(0.01)) : percent(probability);
    }

    String percent(double share) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
        return format.format(share);
    }
}
