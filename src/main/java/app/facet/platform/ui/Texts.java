package app.facet.platform.ui;

import app.facet.platform.kernel.Spoken;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of one language, also where there is no view: mail, plain pages, background work. Parameters are written
 * {0}, {1}; an apostrophe is just an apostrophe.
 */
public final class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final Messages messages;
    private final Locale locale;

    Texts(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public static Texts of(Locale locale) {
        return new Texts(Messages.onClassPath(), locale);
    }

    /** The languages Facet speaks, English first. */
    public static List<Locale> languages() {
        return Messages.onClassPath().languages();
    }

    /** The language Facet will answer in when it is asked for this one. */
    public static Locale closest(Locale wanted) {
        return languages().stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    public boolean has(String key) {
        return messages.find(key, locale).isPresent();
    }

    /** The text, or the key in exclamation marks where it is missing, so that nobody overlooks it. */
    public String get(String key, Object... parameters) {
        return messages.find(key, locale)
                .map(pattern -> fill(pattern, parameters))
                .orElseGet(() -> missing(key));
    }

    private Object[] said(Object... parameters) {
        return Arrays.stream(parameters)
                .map(one -> one instanceof Spoken spoken ? spoken.in(locale) : one)
                .toArray();
    }

    private String fill(String pattern, Object... parameters) {
        return parameters.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(said(parameters));
    }

    private static String missing(String key) {
        log.warn("No text for {}", key);
        return "!" + key + "!";
    }
}
