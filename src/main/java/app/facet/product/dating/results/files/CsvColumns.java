package app.facet.product.dating.results.files;

import app.facet.product.dating.results.Step;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which column is which, by names people write.
 *
 * @param dayAt the column of the day
 * @param platformAt the column of the platform, or -1
 * @param numbers the columns of what is counted
 */
record CsvColumns(int dayAt, int platformAt, Map<Step, Integer> numbers) {

    private static final List<String> SEPARATORS = List.of(";", "\t", ",");
    private static final Set<String> DAY = Set.of("date", "day", "datum", "tag");
    private static final Set<String> PLATFORM = Set.of("platform", "app", "plattform", "service");
    private static final Map<Step, Set<String>> NUMBERS = Map.of(
            Step.LIKES_GIVEN,
                    Set.of(
                            "likesgiven",
                            "likessent",
                            "swipes",
                            "swipesright",
                            "rightswipes",
                            "swipeslikes",
                            "likesyougave",
                            "vergebenelikes",
                            "gegebenelikes",
                            "gesendetelikes",
                            "likesvondir",
                            "likesvergeben"),
            Step.LIKES,
                    Set.of(
                            "likes",
                            "likesreceived",
                            "likesyougot",
                            "erhaltenelikes",
                            "bekommenelikes",
                            "likeserhalten",
                            "likesfurdich"),
            Step.MATCHES, Set.of("matches", "match", "treffer"),
            Step.CONVERSATIONS,
                    Set.of("conversations", "conversation", "chats", "talks", "gesprache", "unterhaltungen"),
            Step.DATES, Set.of("dates", "meetings", "verabredungen", "treffen"));

    /** @throws FileRefused when there is no column with days, or none with numbers */
    static CsvColumns of(CSVRecord head) {
        int day = -1;
        int platform = -1;
        var numbers = new EnumMap<Step, Integer>(Step.class);
        for (int at = 0; at < head.size(); at++) {
            String name = plain(head.get(at));
            day = day < 0 && DAY.contains(name) ? at : day;
            platform = platform < 0 && PLATFORM.contains(name) ? at : platform;
            for (var step : NUMBERS.entrySet()) {
                if (step.getValue().contains(name)) {
                    numbers.putIfAbsent(step.getKey(), at);
                }
            }
        }
        if (day < 0) {
            throw new FileRefused("no-day-column");
        }
        if (numbers.isEmpty()) {
            throw new FileRefused("no-number-column");
        }
        return new CsvColumns(day, platform, numbers);
    }

    /** Letters only, small, without accents. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The one the first line has most of. */
    static String separator(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String most = ",";
        int times = 0;
        for (String separator : SEPARATORS) {
            int found = head.split(java.util.regex.Pattern.quote(separator), -1).length - 1;
            if (found > times) {
                most = separator;
                times = found;
            }
        }
        return most;
    }

    String day(CSVRecord line) {
        return CsvFile.cell(line, dayAt);
    }

    /** As it stands there; null when nothing does. */
    @Nullable
    String platform(CSVRecord line) {
        String name = CsvFile.cell(line, platformAt);
        return name.isEmpty() ? null : name;
    }
}
