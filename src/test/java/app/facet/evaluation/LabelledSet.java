package app.facet.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Texts with their answers, one a line, fields parted by bars; {@code ;} begins a comment. */
public final class LabelledSet {

    private LabelledSet() {}

    /** One line. */
    public record Item(List<String> fields) {

        public String field(int i) {
            return fields.get(i);
        }
    }

    /** The set of that name. */
    public static List<Item> read(String name) {
        try (var file = LabelledSet.class.getResourceAsStream("/evaluation/" + name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";"))
                    .map(line -> new Item(
                            Stream.of(line.split("\\|", -1)).map(String::strip).toList()))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
