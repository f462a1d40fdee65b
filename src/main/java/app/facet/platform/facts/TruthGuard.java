package app.facet.platform.facts;

import app.facet.platform.facts.Finding.Support;
import app.facet.platform.language.Language;
import app.facet.platform.language.Sentences;
import app.facet.platform.language.Span;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds a text against what somebody told about themselves, claim by claim. It knows nothing of the world: what nobody
 * told is marked, true or not. It reads numbers, dates, names, employers, titles, degrees, certificates and tools; what is
 * claimed in other words ("I love hiking") it cannot judge. For one thread.
 */
public final class TruthGuard {

    private static final double CONFIRMED = 0.5;

    private final Language language;
    private final StatementReader reader;
    private final List<Known> facts;
    private final Derivations derivations;

    private record Known(Fact fact, Statement statement, Set<String> subjects) {}

    /**
     * @param language of the text; facts may be in another one, then only numbers, dates and names are recognised
     * @param today until when "since 2019" reaches
     */
    public TruthGuard(Collection<Fact> facts, Language language, LocalDate today) {
        this.language = language;
        this.reader = new StatementReader(language);
        this.facts = facts.stream().map(this::known).toList();
        this.derivations = new Derivations(today);
    }

    private Known known(Fact fact) {
        var statement = reader.read(fact.text());
        return new Known(fact, statement, statement.subjects());
    }

    /** Every claim of the text, in its order. */
    public List<Finding> check(String text) {
        return Sentences.of(text, language).stream()
                .flatMap(sentence -> check(text, sentence))
                .sorted(Comparator.comparingInt(finding -> finding.span().start()))
                .toList();
    }

    /** What a text claims without anybody having told it. */
    public List<Finding> notTold(String text) {
        return check(text).stream().filter(finding -> !finding.isTold()).toList();
    }

    private Stream<Finding> check(String text, Span sentence) {
        var statement = reader.read(sentence.in(text));
        var subjects = new HashMap<Class<? extends Assertion>, Set<String>>();
        return statement.assertions().stream()
                .map(assertion -> finding(
                        statement,
                        assertion,
                        subjects.computeIfAbsent(assertion.getClass(), statement::subjectsBeside),
                        sentence.start()));
    }

    private Finding finding(Statement statement, Assertion assertion, Set<String> subjects, int offset) {
        var span = new Span(assertion.span().start() + offset, assertion.span().end() + offset);
        var stating = facts.stream()
                .filter(known ->
                        !known.statement().denies() || assertion instanceof Amount || assertion instanceof Moment)
                .filter(known -> assertion.isStatedIn(known.statement()))
                .toList();
        var nearest = nearest(stating.isEmpty() ? sameSort(assertion) : stating, subjects);
        Support support = stating.isEmpty()
                ? derived(statement, assertion, subjects)
                : isAboutSomethingElse(statement, assertion, subjects, stating) ? Support.NOT_TOLD : surest(stating);
        return new Finding(
                span, assertion.kind(), assertion.span().in(statement.text()), support, nearest.map(Known::fact));
    }

    private Support derived(Statement statement, Assertion assertion, Set<String> subjects) {
        if (assertion instanceof Amount amount) {
            var related =
                    facts.stream().filter(known -> shared(known, subjects) > 0).toList();
            boolean named = statement.all(Name.class).findAny().isPresent();
            var statements = (related.isEmpty() || !named ? facts : related)
                    .stream().map(Known::statement).toList();
            return derivations.follows(amount, statements) ? Support.TOLD : Support.NOT_TOLD;
        }
        return Support.NOT_TOLD;
    }

    private static Support surest(List<Known> stating) {
        return stating.stream().anyMatch(known -> known.fact().confidence() > CONFIRMED)
                ? Support.TOLD
                : Support.UNSURE;
    }

    /**
     * The number is known, but of something else: no fact that states it speaks of what this sentence is about, and one
     * that does says something different.
     */
    private boolean isAboutSomethingElse(
            Statement statement, Assertion assertion, Set<String> subjects, List<Known> stating) {
        boolean nothingNamed = statement.all(Name.class).findAny().isEmpty();
        if (assertion instanceof Role && nothingNamed) {
            return false;
        }
        return assertion.belongsToSomething()
                && stating.stream().allMatch(known -> shared(known, subjects) == 0)
                && sameSort(assertion).stream()
                        .filter(known -> !stating.contains(known))
                        .anyMatch(known -> shared(known, subjects) > 0);
    }

    private List<Known> sameSort(Assertion assertion) {
        return facts.stream()
                .filter(known -> known.statement().assertions().stream()
                        .anyMatch(other -> other.getClass() == assertion.getClass()))
                .toList();
    }

    private static Optional<Known> nearest(List<Known> candidates, Set<String> subjects) {
        return candidates.stream()
                .filter(known -> shared(known, subjects) > 0 || candidates.size() == 1)
                .max(Comparator.comparingLong(known -> shared(known, subjects)));
    }

    private static long shared(Known known, Set<String> subjects) {
        return known.subjects().stream().filter(subjects::contains).count();
    }
}
