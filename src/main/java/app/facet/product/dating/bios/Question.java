package app.facet.product.dating.bios;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the interview asks, in its order. */
public enum Question {
    INTERESTS,
    WORK,
    QUIRKS,
    VALUES,
    LOOKING_FOR,
    DEAL_BREAKERS,
    STORY,
    /** How a bio should never sound: said about bios, never in one. */
    DISLIKED_TONE,
    /** Something the person wrote: how they sound, never what a bio says. */
    SAMPLE;

    /** Whether a bio may say what is answered here. */
    public boolean isAboutThePerson() {
        return this != DISLIKED_TONE && this != SAMPLE;
    }

    /** What it is called in addresses and in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Question> named(String key) {
        return Stream.of(values())
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    public Optional<Question> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    public Optional<Question> before() {
        return ordinal() > 0 ? Optional.of(values()[ordinal() - 1]) : Optional.empty();
    }

    /** Those a bio is made of. */
    public static List<Question> aboutThePerson() {
        return Stream.of(values()).filter(Question::isAboutThePerson).toList();
    }
}
