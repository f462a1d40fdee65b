package app.facet.product.dating.bios;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text of a profile.
 *
 * @param prompt code of the platform's question it answers; null where the platform takes one free text
 */
public record BioPart(@Nullable String prompt, List<BioSentence> sentences) {

    public String text() {
        return sentences.stream().map(BioSentence::text).collect(Collectors.joining(" "));
    }
}
