package app.facet.product.careers.resumes;

import java.util.List;
import java.util.Optional;

/**
 * A resume as it was read.
 *
 * @param fields how sure each of its fields is, and where it stands
 * @param lines all lines of the document, in the order they were read
 */
public record ResumeReading(ResumeContent content, List<Field> fields, List<String> lines) {

    public ResumeReading {
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /**
     * One field.
     *
     * @param path such as {@code contact.name} or {@code experience[0].title}
     * @param confidence from 0 to 1
     * @param lines places in the list of lines
     */
    public record Field(String path, double confidence, List<Integer> lines) {

        public Field {
            lines = List.copyOf(lines);
        }
    }

    /** How sure it is, if it was read. */
    public Optional<Double> confidence(String path) {
        return fields.stream()
                .filter(field -> field.path().equals(path))
                .map(Field::confidence)
                .findFirst();
    }
}
