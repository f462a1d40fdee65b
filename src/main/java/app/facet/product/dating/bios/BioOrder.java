package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.util.List;

/**
 * What somebody wants written.
 *
 * @param prompts the platform's questions to answer, where it has some
 * @param variants how many different ones, 1 to 5
 * @param seed the same facts and seed give the same words
 */
record BioOrder(TextRule rule, List<TextPrompt> prompts, Style style, Language language, int variants, long seed) {}
