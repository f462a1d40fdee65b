package app.facet.product.careers.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A list that ships with Facet: an entry a line; lines that begin with # tell about it. */
final class DataFile {

    private DataFile() {}

    static Stream<String> lines(String name) {
        try (InputStream content = DataFile.class.getResourceAsStream("/careers/" + name)) {
            if (content == null) {
                throw new IllegalStateException("This build lacks careers/" + name);
            }
            return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
