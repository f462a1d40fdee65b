package app.facet.product.dating.bios;

import java.util.List;
import java.util.Locale;

/**
 * What a model is told: what somebody told about themselves, and what they want written. Not their name, and nothing from
 * elsewhere in their account.
 *
 * @param atMost characters of each text
 * @param ownWords how the person writes
 * @param not how they do not want to sound
 */
record ModelBrief(
        String language,
        String style,
        String platform,
        int atMost,
        int variants,
        List<Asked> questions,
        List<Told> facts,
        List<String> ownWords,
        List<String> not) {

    /** A question of the platform. */
    record Asked(String code, String text) {}

    record Told(String id, String about, String text) {}

    static ModelBrief of(BioOrder order, Answers answers) {
        return new ModelBrief(
                order.language().locale().getLanguage(),
                order.style().name().toLowerCase(Locale.ROOT),
                order.rule().name(),
                order.rule().atMost(),
                order.variants(),
                order.prompts().stream()
                        .map(prompt -> new Asked(prompt.code(), prompt.in(order.language())))
                        .toList(),
                answers.aboutThePerson().stream()
                        .map(fact -> new Told(fact.id(), fact.question().key(), fact.text()))
                        .toList(),
                words(answers, Question.SAMPLE),
                words(answers, Question.DISLIKED_TONE));
    }

    private static List<String> words(Answers answers, Question question) {
        return answers.to(question).stream().map(ToldFact::text).toList();
    }
}
