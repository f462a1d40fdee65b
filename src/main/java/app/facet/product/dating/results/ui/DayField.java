package app.facet.product.dating.results.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Picks a day, in the reader's language, never one to come. */
class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    DayField(String label, LocalDate today, @Nullable LocalDate shown, Locale locale) {
        super(label);
        setLocale(locale);
        setMax(today);
        setValue(shown);
        var symbols = DateFormatSymbols.getInstance(locale);
        var words = new DatePickerI18n()
                .setMonthNames(List.of(Arrays.copyOf(symbols.getMonths(), 12)))
                .setWeekdays(List.of(Arrays.copyOfRange(symbols.getWeekdays(), 1, 8)))
                .setWeekdaysShort(List.of(Arrays.copyOfRange(symbols.getShortWeekdays(), 1, 8)))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("dating.results.today"))
                .setCancel(getTranslation("dating.results.cancel"));
        setI18n(words);
    }
}
