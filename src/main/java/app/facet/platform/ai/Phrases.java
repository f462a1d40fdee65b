package app.facet.platform.ai;

import app.facet.platform.ai.spi.Harm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Our own list of what nobody needs an engine for. Whole phrases rather than words: who kills time or writes of a
 * shooting star is not held up.
 */
@Component
class Phrases {

    private static final String FILE = "/ai/moderation.txt";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private final List<Phrase> all;

    Phrases() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            all = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Phrase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<Harm> judge(String text) {
        String plain = plain(text);
        var harms = EnumSet.noneOf(Harm.class);
        all.stream().filter(phrase -> phrase.pattern.matcher(plain).find()).forEach(phrase -> harms.add(phrase.harm));
        return harms;
    }

    /** Without what letters are dressed up with so that a list does not know them. */
    private static String plain(String text) {
        String decomposed = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKD);
        return ACCENTS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('@', 'a')
                .replace('$', 's');
    }

    private record Phrase(Harm harm, Pattern pattern) {

        static Phrase of(String line) {
            var parts = line.split("\\s+", 2);
            return new Phrase(Harm.valueOf(parts[0]), Pattern.compile("\\b(?:" + parts[1].strip() + ")\\b"));
        }
    }
}
