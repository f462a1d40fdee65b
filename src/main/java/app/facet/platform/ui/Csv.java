package app.facet.platform.ui;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of CSV (RFC 4180) that no spreadsheet takes for a formula. */
public final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(sign -> "\",\r\n\t'".indexOf(sign) >= 0)
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }
}
