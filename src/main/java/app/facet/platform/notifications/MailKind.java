package app.facet.platform.notifications;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * One kind of mail a module writes, lent as a bean. Its words are the templates {@code mail/<module>/<what>.txt}, whose
 * first line is the subject, and {@code .html}.
 *
 * @param key {@code <module>.<what>}
 * @param values names of what the templates need to be told
 */
public record MailKind(String key, Set<String> values) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]+\\.[a-z-]+");

    public MailKind {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("A kind of mail is named <module>.<what>: " + key);
        }
        values = Set.copyOf(values);
    }

    public static MailKind of(String key, String... values) {
        return new MailKind(key, Set.of(values));
    }

    /** Where its templates lie, without the ending. */
    String template() {
        return "mail/" + key.replace('.', '/');
    }
}
