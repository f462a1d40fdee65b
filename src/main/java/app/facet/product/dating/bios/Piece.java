package app.facet.product.dating.bios;

import java.util.Map;

/**
 * A fact a bio can say.
 *
 * @param forms the pieces of sentences it can be, see {@link Wording}
 * @param weight how much it tells this person from others: 0 for what most people would say
 */
record Piece(ToldFact fact, Map<String, String> forms, double weight) {

    Question question() {
        return fact.question();
    }

    boolean isThing() {
        return forms.containsKey(Wording.THING);
    }

    String thing() {
        return forms.getOrDefault(Wording.THING, "");
    }
}
