package app.facet.product.dating.bios;

import app.facet.platform.language.Span;
import java.util.List;

/**
 * A sentence that could be another one.
 *
 * @param span where it stands
 * @param instead what would stand there; empty where it is best left out
 * @param facts ids of what was told that it says; none when only words were taken away
 * @param score what the trait would measure then
 */
public record SentenceFix(BioTrait trait, Span span, String instead, List<String> facts, int score) {

    public String applyTo(String text) {
        String changed = text.substring(0, span.start()) + instead + text.substring(span.end());
        return changed.replaceAll(" {2,}", " ").strip();
    }
}
