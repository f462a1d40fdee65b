package app.facet.product.careers.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a careful recruiter said of resumes and postings before the program did.
 *
 * @param preferences of resumes for one posting, the better one first
 */
record LabelledMatches(List<Pair> pairs, List<Preference> preferences) {

    private static final Path FILE = Path.of("src", "test", "resources", "careers", "matches.txt");

    /** @param labels by the names the labels of the posting use */
    record Pair(boolean heldOut, String resume, String posting, Map<String, Standing> labels) {}

    record Preference(boolean heldOut, String posting, String better, String worse) {}

    static LabelledMatches read() throws IOException {
        var all = new LabelledMatches(new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("@")) {
                String[] parts = line.split(" ", -1);
                all.pairs.add(new Pair(isHeldOut(parts[1]), parts[2], parts[3], new LinkedHashMap<>()));
            } else if (line.startsWith(">")) {
                all.addPreferences(line);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(":", 2);
                var standing = Standing.valueOf(parts[0].toUpperCase(Locale.ROOT));
                Arrays.stream(parts[1].split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> all.pairs.getLast().labels().put(name, standing));
            }
        }
        return all;
    }

    private void addPreferences(String line) {
        String[] head = line.substring(2).split(": ", 2);
        String[] which = head[0].split(" ", 2);
        String[] order = head[1].split(" > ", -1);
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                preferences.add(new Preference(isHeldOut(which[0]), which[1], order[i], order[j]));
            }
        }
    }

    private static boolean isHeldOut(String half) {
        return half.equals("held-out");
    }
}
