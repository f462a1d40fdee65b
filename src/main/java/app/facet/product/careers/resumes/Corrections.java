package app.facet.product.careers.resumes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a resume after somebody corrected it: what they changed, added, cleared or confirmed is certain; what
 * they left alone is as sure as before, also when it stands at another place now.
 */
final class Corrections {

    private static final double CERTAIN = 1;

    private final Map<String, ResumeReading.Field> before = new HashMap<>();
    private final Set<String> confirmed;
    private final List<ResumeReading.Field> after = new ArrayList<>();

    private Corrections(List<ResumeReading.Field> fields, Set<String> confirmed) {
        fields.forEach(field -> before.putIfAbsent(field.path(), field));
        this.confirmed = confirmed;
    }

    static ResumeReading of(ResumeReading reading, ResumeContent content, Set<String> confirmed) {
        var corrections = new Corrections(reading.fields(), confirmed);
        var was = ResumeFields.of(reading.content());
        var is = ResumeFields.of(content);
        is.single()
                .forEach((path, value) ->
                        corrections.note(path, value, path, was.single().get(path)));
        is.lists()
                .forEach((list, entries) -> corrections.entries(
                        list, entries, Objects.requireNonNull(was.lists().get(list))));
        return new ResumeReading(content, corrections.after, reading.lines());
    }

    private void entries(String list, List<Map<String, Object>> entries, List<Map<String, Object>> was) {
        @Nullable Integer[] same = SameEntries.of(entries, was);
        for (int at = 0; at < entries.size(); at++) {
            String path = list + "[" + at + "].";
            Integer old = same[at];
            entries.get(at)
                    .forEach((field, value) -> note(
                            path + field,
                            value,
                            list + "[" + old + "]." + field,
                            old == null ? null : was.get(old).get(field)));
        }
    }

    private void note(String path, Object value, String oldPath, @Nullable Object old) {
        ResumeReading.Field read = before.get(oldPath);
        boolean untouched = value.equals(old) && !confirmed.contains(path);
        if (untouched && read != null) {
            after.add(new ResumeReading.Field(path, read.confidence(), read.lines()));
        } else if (!untouched && (old != null || !ResumeFields.isEmpty(value))) {
            after.add(new ResumeReading.Field(path, CERTAIN, read == null ? List.of() : read.lines()));
        }
    }
}
