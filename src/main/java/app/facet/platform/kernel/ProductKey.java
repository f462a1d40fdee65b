package app.facet.platform.kernel;

import java.util.regex.Pattern;

/**
 * Names one product. The same word is the folder, the first segment of its routes, the prefix of its tables, texts,
 * task types and notification kinds.
 */
public record ProductKey(String value) {

    private static final Pattern WORD = Pattern.compile("[a-z]{2,20}");

    public ProductKey {
        if (!WORD.matcher(value).matches()) {
            throw new IllegalArgumentException("A product key is one lower-case word: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
