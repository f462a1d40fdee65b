package app.facet.product.dating.results.files;

import app.facet.product.dating.results.Source;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Personal data as JSON, read in one go from front to back, whatever its size. */
class JsonFile {

    private static final int DEEPEST = 50;
    private static final int LONGEST_TEXT = 1 << 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private final ZoneId zone;
    private final LocalDate latest;

    JsonFile(ZoneId zone, LocalDate latest) {
        this.zone = zone;
        this.latest = latest;
    }

    FileDays read(InputStream stream) {
        var tally = new DayTally(latest);
        var moments = new Moments(zone);
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_OBJECT && new TinderExport(json, tally, moments).read()) {
                return days(Source.TINDER, "tinder", tally);
            }
            if (first == JsonToken.START_ARRAY && new HingeExport(json, tally, moments).read()) {
                return days(Source.HINGE, "hinge", tally);
            }
        } catch (JacksonException broken) {
            throw new FileRefused("broken");
        }
        throw new FileRefused("other-json");
    }

    private static FileDays days(Source source, String platform, DayTally tally) {
        return new FileDays(source, tally.days(platform), 0);
    }
}
