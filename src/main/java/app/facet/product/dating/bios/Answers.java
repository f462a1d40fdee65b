package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything one person answered. */
public final class Answers {

    private final Map<Question, List<ToldFact>> facts = new EnumMap<>(Question.class);

    public Answers(Map<Question, List<ToldFact>> told) {
        told.forEach((question, list) -> {
            if (!list.isEmpty()) {
                facts.put(question, List.copyOf(list));
            }
        });
    }

    public List<ToldFact> to(Question question) {
        return facts.getOrDefault(question, List.of());
    }

    /** The answer as it was typed: a fact a line. */
    public String text(Question question) {
        return to(question).stream().map(ToldFact::text).collect(Collectors.joining("\n"));
    }

    public boolean has(Question question) {
        return facts.containsKey(question);
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What a bio may say. */
    public List<ToldFact> aboutThePerson() {
        return Question.aboutThePerson().stream()
                .flatMap(question -> to(question).stream())
                .toList();
    }

    public Optional<ToldFact> fact(String id) {
        return facts.values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.id().equals(id))
                .findFirst();
    }

    /** How many questions have an answer. */
    public int answered() {
        return facts.size();
    }

    /** The language most of it is in. */
    public Language language(Language otherwise) {
        return Language.guess(ownWords(), otherwise);
    }

    /** Everything in the person's own words: the sample, and what was told in sentences. */
    String ownWords() {
        return Stream.concat(to(Question.SAMPLE).stream(), aboutThePerson().stream())
                .map(ToldFact::text)
                .collect(Collectors.joining("\n"));
    }
}
