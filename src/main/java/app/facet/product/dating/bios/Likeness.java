package app.facet.product.dating.bios;

/**
 * How much a text sounds like somebody, and what was compared, each 0 to 100; see {@link OwnVoice}.
 *
 * @param score all together
 * @param reliable whether there was enough of their own to compare with
 */
public record Likeness(
        int score, int words, int smallWords, int sentences, int signs, int shortForms, boolean reliable) {}
