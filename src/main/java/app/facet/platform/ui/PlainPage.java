package app.facet.platform.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * A page that is not a view: HTML from a file in {@code pages/}, without the framework and without scripts. In the file
 * {@code {{some.key}}} becomes that text, escaped; {@code {{#block}}} becomes markup the caller has built.
 */
public final class PlainPage {

    private static final Pattern HOLE = Pattern.compile("\\{\\{(?<block>#)?(?<name>[a-z.-]+)}}");

    private final String html;

    private PlainPage(String html) {
        this.html = html;
    }

    /** @param name file in {@code pages/}, without its ending */
    public static PlainPage read(String name) {
        try (var file = new ClassPathResource("pages/" + name + ".html").getInputStream()) {
            return new PlainPage(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no page called " + name, e);
        }
    }

    public String render(Texts texts, Map<String, String> blocks) {
        return HOLE.matcher(html)
                .replaceAll(hole -> Matcher.quoteReplacement(
                        hole.group("block") == null
                                ? escape(texts.get(hole.group("name")))
                                : block(hole.group("name"), blocks)));
    }

    private static String block(String name, Map<String, String> blocks) {
        var block = blocks.get(name);
        if (block == null) {
            throw new IllegalArgumentException("The page needs a block called " + name);
        }
        return block;
    }

    /** Makes any words safe inside an element or a quoted attribute. */
    public static String escape(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
