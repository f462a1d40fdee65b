package app.facet.product.dating.opinions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The shape of a model's answer about a photo. */
record Review(
        @NotNull Scene scene,
        boolean sunglasses,
        boolean filter,

        @NotNull @Size(max = 3) List<@NotNull @Valid Said> strengths,

        @NotNull @Size(max = 3) List<@NotNull @Valid Said> changes) {

    /** The built-in engine has no second opinion of its own: what it measured stands beside this one. */
    static final Review NOTHING = new Review(Scene.OTHER, false, false, List.of(), List.of());

    record Said(
            @NotBlank @Size(max = 240) String english,
            @NotBlank @Size(max = 240) String german) {

        Opinion.Remark remark() {
            return new Opinion.Remark(english, german);
        }
    }

    Opinion.Content content() {
        return new Opinion.Content(
                scene,
                sunglasses,
                filter,
                strengths.stream().map(Said::remark).toList(),
                changes.stream().map(Said::remark).toList(),
                List.of());
    }
}
