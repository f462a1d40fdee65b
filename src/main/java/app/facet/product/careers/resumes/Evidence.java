package app.facet.product.careers.resumes;

import java.util.ArrayList;
import java.util.List;

/** Remembers how sure each field is, and which lines said it. */
final class Evidence {

    private final List<ResumeReading.Field> fields = new ArrayList<>();

    void note(String path, double confidence, ResumeLine line) {
        note(path, confidence, List.of(line));
    }

    void note(String path, double confidence, List<ResumeLine> lines) {
        double bounded = Math.clamp(confidence, 0.05, 0.99);
        fields.add(new ResumeReading.Field(
                path, bounded, lines.stream().map(ResumeLine::at).distinct().toList()));
    }

    /** From points for and against: none is a coin's toss. */
    static double sure(double points) {
        return 1 / (1 + Math.exp(-points / 2.5));
    }

    List<ResumeReading.Field> fields() {
        return fields;
    }
}
