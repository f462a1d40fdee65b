package app.facet.platform.accounts;

import java.util.Locale;
import java.util.Set;

/** In which units lengths and weights are told. */
public enum Units {
    METRIC,
    IMPERIAL;

    private static final Set<String> IMPERIAL_COUNTRIES = Set.of("US", "LR", "MM");

    /** What people of that country are used to. */
    public static Units usualIn(Locale locale) {
        return IMPERIAL_COUNTRIES.contains(locale.getCountry()) ? IMPERIAL : METRIC;
    }
}
