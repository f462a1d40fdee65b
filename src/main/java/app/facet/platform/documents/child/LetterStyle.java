package app.facet.platform.documents.child;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How letters look as far as a style says so; null where it does not.
 *
 * @param parent the style this one changes
 */
record LetterStyle(
        @Nullable String parent,
        @Nullable Float size,
        @Nullable Boolean bold) {

    static final LetterStyle NONE = new LetterStyle(null, null, null);

    private static final int DEEPEST = 20;

    /** What this says, and what the other says where this is silent. */
    LetterStyle over(LetterStyle other) {
        return new LetterStyle(parent, size == null ? other.size : size, bold == null ? other.bold : bold);
    }

    /** Styles by name. */
    static final class Sheet {

        private final Map<String, LetterStyle> styles = new HashMap<>();

        void put(String name, LetterStyle style) {
            styles.put(name, style);
        }

        /** With all it inherits. */
        LetterStyle whole(@Nullable String name) {
            LetterStyle all = NONE;
            String next = name;
            for (int depth = 0; next != null && depth < DEEPEST; depth++) {
                LetterStyle style = styles.get(next);
                if (style == null) {
                    break;
                }
                all = all.over(style);
                next = style.parent();
            }
            return all;
        }
    }
}
