package app.facet.product.dating.bios;

import java.util.regex.Pattern;

/** How a platform counts what people type. */
public enum TextCount {
    /** A letter or sign of Unicode each; a family of four emoji joined together counts seven. */
    CODE_POINTS {
        @Override
        public int of(String text) {
            return text.codePointCount(0, text.length());
        }
    },
    /** What JavaScript, Java and Objective-C call length: most emoji count two. */
    UTF16_UNITS {
        @Override
        public int of(String text) {
            return text.length();
        }
    },
    /** What people see as one character, whatever it is made of: a flag, a family, a letter with its accents. */
    GRAPHEMES {
        @Override
        public int of(String text) {
            return (int) GRAPHEME.matcher(text).results().count();
        }
    };

    private static final Pattern GRAPHEME = Pattern.compile("\\X", Pattern.DOTALL);

    public abstract int of(String text);
}
