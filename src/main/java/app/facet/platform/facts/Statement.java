package app.facet.platform.facts;

import app.facet.platform.language.Language;
import app.facet.platform.language.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sentence taken apart.
 *
 * @param spoken its words as {@link Spelling} compares them, in their order
 * @param words the same, with the other names of tools
 * @param assertions what it says is so, without what it denies
 * @param denies whether it says that something is not so
 */
record Statement(
        String text,
        Language language,
        List<String> spoken,
        Set<String> words,
        List<Assertion> assertions,
        boolean denies) {

    /** Its words, short forms letter by letter: "u.s." as "u", "s". */
    List<String> letters() {
        return spoken.stream()
                .flatMap(word -> word.indexOf('.') > 0 ? Stream.of(word.split("\\.", -1)) : Stream.of(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    <T extends Assertion> Stream<T> all(Class<T> kind) {
        return assertions.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What it is about, apart from what it says of that sort. */
    Set<String> subjectsBeside(Class<? extends Assertion> sort) {
        var rest = new StringBuilder(text);
        all(sort)
                .map(Assertion::span)
                .forEach(span -> rest.replace(span.start(), span.end(), " ".repeat(span.length())));
        return subjects(rest.toString());
    }

    Set<String> subjects() {
        return subjects(text);
    }

    private Set<String> subjects(String piece) {
        var subjects = new HashSet<>(Terms.of(piece, language));
        subjects.removeIf(term -> term.chars().anyMatch(Character::isDigit));
        return subjects;
    }
}
