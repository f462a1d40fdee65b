package app.facet.product.careers.postings;

import app.facet.platform.skills.Skills;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A posting of which is known what it asks for. About a third are held out: rules and names are made looking at the others
 * only, and what went wrong with those held out is never looked at, only how often.
 */
record LabelledPosting(String file, Locale language, String text, List<Label> labels) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "careers", "postings");
    private static final String RULE = "(?m)^---\n";

    /**
     * @param level null where the posting does not ask for it
     * @param skills ids of the skills of that name, any of which will do; empty for a name the catalogue does not know
     */
    record Label(@org.jspecify.annotations.Nullable Demand level, String name, String phrase, List<String> skills) {

        boolean isKnown() {
            return !skills.isEmpty();
        }
    }

    static List<LabelledPosting> all() throws IOException {
        Map<String, List<String>> aliases = aliases();
        var postings = new ArrayList<LabelledPosting>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                if (Character.isDigit(file.getFileName().toString().charAt(0))) {
                    postings.add(read(file, aliases));
                }
            }
        }
        return postings;
    }

    boolean isHeldOut() {
        var sum = new CRC32();
        sum.update(file.getBytes(StandardCharsets.UTF_8));
        return sum.getValue() % 3 == 0;
    }

    private static LabelledPosting read(Path file, Map<String, List<String>> aliases) throws IOException {
        String[] parts = Files.readString(file).split(RULE, -1);
        var labels = parts[2].lines()
                .filter(line -> !line.isBlank())
                .map(line -> label(line.split("; ", 3), aliases))
                .toList();
        return new LabelledPosting(
                file.getFileName().toString(),
                parts[0].contains("language: de") ? Locale.GERMAN : Locale.ENGLISH,
                parts[1],
                labels);
    }

    private static Label label(String[] parts, Map<String, List<String>> aliases) {
        List<String> skills = aliases.getOrDefault(
                parts[1],
                Skills.all().named(parts[1]).map(skill -> List.of(skill.id())).orElse(List.of()));
        Demand level = parts[0].equals("not") ? null : Demand.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Label(level, parts[1], parts[2], skills);
    }

    private static Map<String, List<String>> aliases() throws IOException {
        var aliases = new HashMap<String, List<String>>();
        for (String line : Files.readAllLines(FOLDER.resolveSibling("labels.csv"))) {
            String[] parts = line.split(";", -1);
            aliases.put(parts[0], Arrays.asList(parts[1].split("\\|", -1)));
        }
        return aliases;
    }
}
