package app.facet.product.careers.resumes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A resume of somebody who does not exist, in a form of its own, and what should be read out of it.
 *
 * @param side what stands in a column beside the rest
 * @param expected what should be read, by field
 */
record ResumeSample(
        String name, String form, List<String> side, List<String> main, Map<String, List<String>> expected) {

    private static final Path FOLDER = Path.of("src/test/resources/careers/resumes");

    static List<ResumeSample> all(String half) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(half))
                    .sorted()
                    .map(ResumeSample::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResumeSample of(Path file) {
        try {
            return of(file.getFileName().toString().replace(".txt", ""), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResumeSample of(String name, List<String> lines) {
        var side = new ArrayList<String>();
        var main = new ArrayList<String>();
        int end = lines.indexOf("=== expected");
        boolean beside = false;
        for (String line : lines.subList(1, end)) {
            if (line.equals("%[") || line.equals("]%")) {
                beside = line.equals("%[");
            } else {
                (beside ? side : main).add(line);
            }
        }
        var expected = new LinkedHashMap<String, List<String>>();
        for (String line : lines.subList(end + 1, lines.size())) {
            String[] parts = line.split(": ", 2);
            expected.computeIfAbsent(parts[0], field -> new ArrayList<>()).add(parts[1]);
        }
        return new ResumeSample(name, lines.getFirst().replace("@form ", ""), side, main, expected);
    }

    List<String> expect(String field) {
        return expected.getOrDefault(field, List.of());
    }

    /** How a file of this form is called. */
    String fileName() {
        return name + "." + form.replaceFirst("-.*", "");
    }

    byte[] file() {
        return switch (form.replaceFirst("-.*", "")) {
            case "pdf" -> new ResumePdf(this).bytes();
            case "docx" -> ResumeFlow.docx(this);
            case "odt" -> ResumeFlow.odt(this);
            default -> String.join("\n", main).getBytes(StandardCharsets.UTF_8);
        };
    }

    @Override
    public String toString() {
        return name + " (" + form + ")";
    }
}
