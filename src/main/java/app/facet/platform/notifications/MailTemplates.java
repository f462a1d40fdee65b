package app.facet.platform.notifications;

import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes mails. In a template {@code {{some.key}}} becomes that text, {@code {{some.key name days}}} that text with
 * these values for {0} and {1}, {@code {{=link}}} the value itself. In HTML all of it is escaped.
 */
@Component
class MailTemplates {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(?<value>=)?(?<name>[a-z.-]+)(?<values>( [a-z-]+)*)}}");
    private static final Pattern CONTENT = Pattern.compile("{{#content}}", Pattern.LITERAL);
    /** A kind of mail that asks for this value can be ended by its reader. */
    static final String UNSUBSCRIBE = "unsubscribe";

    private static final String LAYOUT = "mail/layout";
    private static final int LONGEST_SUBJECT = 200;

    private final Map<String, String> files = new ConcurrentHashMap<>();

    MailContent write(MailKind kind, Recipient to, Map<String, String> values) {
        if (!kind.values().equals(values.keySet())) {
            throw new IllegalArgumentException(kind.key() + " needs " + kind.values() + " and got " + values.keySet());
        }
        var texts = Texts.of(Texts.closest(to.language()));
        String[] subjectAndText = file(kind.template() + ".txt").split("\n", 2);
        String text = layout(".txt", subjectAndText[1].strip());
        String html = layout(".html", file(kind.template() + ".html").strip());
        return new MailContent(
                to.address(),
                oneLine(fill(subjectAndText[0], texts, values, UnaryOperator.identity())),
                fill(text, texts, values, UnaryOperator.identity()),
                fill(html.replace("{{#language}}", texts.locale().toLanguageTag()), texts, values, PlainPage::escape),
                values.get(UNSUBSCRIBE));
    }

    private String layout(String ending, String content) {
        return CONTENT.matcher(file(LAYOUT + ending)).replaceAll(Matcher.quoteReplacement(content));
    }

    private static String fill(String template, Texts texts, Map<String, String> values, UnaryOperator<String> escape) {
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(escape.apply(
                        hole.group("value") == null
                                ? texts.get(hole.group("name"), parameters(hole.group("values"), values))
                                : value(hole.group("name"), values))));
    }

    private static Object[] parameters(String names, Map<String, String> values) {
        return names.isBlank()
                ? new Object[0]
                : Pattern.compile(" ")
                        .splitAsStream(names.strip())
                        .map(name -> value(name, values))
                        .toArray();
    }

    private static String value(String name, Map<String, String> values) {
        return Objects.requireNonNull(values.get(name), () -> "No value called " + name);
    }

    /** A line break in a subject would begin a header of the sender's own choice. */
    private static String oneLine(String subject) {
        String clean = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_SUBJECT));
    }

    private String file(String path) {
        return files.computeIfAbsent(path, MailTemplates::read);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no mail template " + path, e);
        }
    }
}
