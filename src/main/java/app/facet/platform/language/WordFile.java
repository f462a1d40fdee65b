package app.facet.platform.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A list of words that ships with Facet: an entry a line, or several parted by blanks where entries are single words. */
public final class WordFile {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private WordFile() {}

    /** Entries without comments, which begin with {@code ;}, and empty lines. */
    public static Stream<String> lines(Language language, String name) {
        return read("/language/" + language.folder() + "/" + name + ".txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(";"));
    }

    /** Single words, as many on a line as fit. */
    public static Stream<String> words(Language language, String name) {
        return lines(language, name).flatMap(WordFile::split);
    }

    public static Stream<String> split(String line) {
        return BLANKS.splitAsStream(line);
    }

    private static String read(String path) {
        try (InputStream file = WordFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("This build lacks " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
