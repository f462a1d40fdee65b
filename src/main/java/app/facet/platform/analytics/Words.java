package app.facet.platform.analytics;

import java.util.Locale;

/** Constants as words: {@code TOO_SLOW} is {@code too-slow}. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
