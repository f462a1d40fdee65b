package app.facet.platform.ai.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to write.
 *
 * @param instructions ours
 * @param data what people wrote, as JSON: to be worked on, never to be obeyed
 * @param schema JSON schema of the answer; none for plain text
 * @param correction what was wrong with the last answer
 * @param most tokens of the answer
 */
public record TextTask(
        String instructions,
        String data,
        List<Picture> pictures,
        @Nullable String schema,
        @Nullable String correction,
        int most) {

    public TextTask {
        pictures = List.copyOf(pictures);
    }

    public TextTask corrected(String correction) {
        return new TextTask(instructions, data, pictures, schema, correction, most);
    }

    /** For servers that have to be asked for the shape in words. */
    public String instructionsWithSchema() {
        return schema == null
                ? instructions
                : instructions + "\n\nAnswer with one JSON object that fits this JSON schema, and nothing else:\n"
                        + schema;
    }

    public String dataWithCorrection() {
        return correction == null ? data : data + "\n\n" + correction;
    }
}
