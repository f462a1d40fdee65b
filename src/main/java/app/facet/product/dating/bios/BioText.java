package app.facet.product.dating.bios;

import java.util.List;
import java.util.stream.Collectors;

/** The words of a bio: one text, or one for each question of the platform. */
public record BioText(List<BioPart> parts) {

    public String text() {
        return parts.stream().map(BioPart::text).collect(Collectors.joining("\n\n"));
    }

    public List<BioSentence> sentences() {
        return parts.stream().flatMap(part -> part.sentences().stream()).toList();
    }
}
