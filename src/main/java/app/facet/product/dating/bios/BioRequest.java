package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.util.List;
import java.util.UUID;

/**
 * What somebody asks to have written.
 *
 * @param order names this wish: asked twice, it is written and paid once
 * @param prompts codes of the platform's questions to answer
 * @param variants how many, 1 to {@link Bios#MOST_VARIANTS}
 */
public record BioRequest(
        UUID order, String platform, List<String> prompts, Style style, Language language, int variants) {}
