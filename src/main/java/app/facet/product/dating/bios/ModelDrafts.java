package app.facet.product.dating.bios;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape in which a model writes bios: every sentence with the facts it says. */
record ModelDrafts(@NotNull @Size(max = 8) List<@NotNull @Valid Variant> variants) {

    /** The built-in engine writes elsewhere, with more than a model is told. */
    static final ModelDrafts NONE = new ModelDrafts(List.of());

    record Variant(@NotNull @Size(min = 1, max = 8) List<@NotNull @Valid Part> parts) {

        BioText text() {
            return new BioText(parts.stream().map(Part::part).toList());
        }
    }

    /** @param prompt code of the question it answers; empty for a free text */
    record Part(
            @Nullable String prompt,
            @NotNull @Size(min = 1, max = 12) List<@NotNull @Valid Sentence> sentences) {

        BioPart part() {
            return new BioPart(
                    prompt == null || prompt.isBlank() ? null : prompt,
                    sentences.stream()
                            .map(one -> new BioSentence(one.text().strip(), List.copyOf(one.facts())))
                            .toList());
        }
    }

    record Sentence(
            @NotBlank @Size(max = 400) String text,
            @NotNull @NotEmpty @Size(max = 6) List<@NotBlank String> facts) {}

    List<BioText> texts() {
        return variants.stream().map(Variant::text).toList();
    }
}
