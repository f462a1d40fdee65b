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

    /** Its place in the interview, from 1. */
    public int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    public Optional<Question> next() {
        return Stream.of(values())
                .filter(other -> other.number() == number() + 1)
                .findFirst();
    }

    public Optional<Question> before() {
        return Stream.of(values())
                .filter(other -> other.number() == number() - 1)
                .findFirst();
    }

    /** Those a bio is made of. */
    public static List<Question> aboutThePerson() {
        return Stream.of(values()).filter(Question::isAboutThePerson).toList();
    }
}
