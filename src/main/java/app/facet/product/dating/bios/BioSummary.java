package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bio as its newest version has it.
 *
 * @param order what was ordered together with it
 * @param writer the model whose words its first version was; null where Facet wrote it
 * @param versions how many there are; the newest has that number
 */
public record BioSummary(
        BioId id,
        java.util.UUID order,
        TextRule rule,
        Style style,
        Language language,
        boolean favourite,
        int versions,
        Instant changedAt,
        @Nullable Writer writer,
        BioText text) {

    private static final int OPENING = 48;

    /** Its first words, on one line. */
    public String opening() {
        String words = text.text().replace('\n', ' ');
        return words.length() > OPENING ? words.substring(0, OPENING) + "…" : words;
    }
}
