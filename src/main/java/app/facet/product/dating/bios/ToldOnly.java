package app.facet.product.dating.bios;

import app.facet.platform.facts.Fact;
import app.facet.platform.facts.Finding;
import app.facet.platform.facts.TruthGuard;
import app.facet.platform.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text claims only what somebody told. The truth guard finds the claims; one that stands in a sentence the person
 * wrote word for word is theirs, also where that sentence denies something ("with one suitcase and no Portuguese"). For
 * one thread.
 */
final class ToldOnly {

    private final TruthGuard guard;
    private final List<String> told;

    ToldOnly(List<ToldFact> facts, Language language, LocalDate today) {
        this.guard = new TruthGuard(
                facts.stream().map(fact -> Fact.told(fact.text(), today)).toList(), language, today);
        this.told = facts.stream().map(fact -> plain(fact.text())).toList();
    }

    boolean holdsFor(String text) {
        return notTold(text).isEmpty();
    }

    /** Claims nobody told. */
    List<Finding> notTold(String text) {
        String plain = plain(text);
        return guard.notTold(text).stream()
                .filter(finding ->
                        told.stream().noneMatch(fact -> plain.contains(fact) && fact.contains(plain(finding.claim()))))
                .toList();
    }

    private static String plain(String text) {
        return text.strip().replaceAll("[.!?…]+$", "").toLowerCase(Locale.ROOT);
    }
}
