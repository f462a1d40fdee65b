package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.Rewriter;
import app.facet.platform.language.Sentences;
import app.facet.platform.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Finds for a trait that is weak one sentence that could be another: said with fewer words, or from a fact the text does
 * not mention yet. Only what measurably raises the trait is offered, fits the platform and claims nothing new.
 */
final class BioFixes {

    private static final int WORTH_IT = 3;
    private static final int FACTS = 6;
    private static final long SEED = 20261122;

    private final Language language;
    private final Material material;
    private final ToldOnly truth;
    private final TextRule rule;

    private record Candidate(String text, List<String> facts) {}

    BioFixes(Answers answers, Language language, TextRule rule, LocalDate today) {
        this.language = language;
        this.rule = rule;
        this.material = new Material(answers, language);
        this.truth = new ToldOnly(answers.aboutThePerson(), language, today);
    }

    /** The best one for that trait, if there is any. */
    Optional<SentenceFix> of(TraitReading reading, String text) {
        List<Span> sentences = Sentences.of(text, language);
        if (reading.isWell() || sentences.isEmpty()) {
            return Optional.empty();
        }
        Span target = target(reading, text, sentences);
        var fixes = new ArrayList<SentenceFix>();
        for (Candidate candidate : candidates(reading.trait(), target.in(text), text)) {
            var fix = new SentenceFix(reading.trait(), target, candidate.text(), candidate.facts(), 0);
            String changed = fix.applyTo(text);
            int score = new BioAnalysis(changed, language).of(reading.trait()).score();
            if (score >= reading.score() + WORTH_IT && isFine(changed, text)) {
                fixes.add(new SentenceFix(reading.trait(), target, candidate.text(), candidate.facts(), score));
            }
        }
        return fixes.stream().max(Comparator.comparingInt(SentenceFix::score));
    }

    private boolean isFine(String changed, String before) {
        boolean fits = rule.fits(changed) || rule.left(changed) > rule.left(before);
        boolean nothingNew =
                truth.notTold(changed).size() <= truth.notTold(before).size();
        return !changed.isBlank()
                && fits
                && nothingNew
                && Cliches.in(changed, language).size()
                        <= Cliches.in(before, language).size();
    }

    /** Where the trouble is; else the sentence that tells least. */
    private Span target(TraitReading reading, String text, List<Span> sentences) {
        if (reading.trait().showsTrouble() && !reading.evidence().isEmpty()) {
            Span first = reading.evidence().getFirst();
            return sentences.stream().filter(first::overlaps).findFirst().orElse(sentences.getFirst());
        }
        if (reading.trait() == BioTrait.HOOKS) {
            return sentences.getLast();
        }
        return sentences.stream()
                .min(Comparator.comparingInt(span -> details(span.in(text))))
                .orElse(sentences.getFirst());
    }

    private int details(String sentence) {
        return new BioAnalysis(sentence, language)
                .of(BioTrait.SPECIFICITY)
                .evidence()
                .size();
    }

    private List<Candidate> candidates(BioTrait trait, String sentence, String text) {
        var found = new ArrayList<Candidate>();
        String tight = Rewriter.tightened(sentence, language);
        if (!tight.equals(sentence)) {
            found.add(new Candidate(tight, List.of()));
        }
        var maker = new SentenceMaker(material, language, new SplittableRandom(SEED));
        if (trait == BioTrait.HOOKS) {
            addQuestions(sentence, text, maker, found);
            return found;
        }
        String kept = trait.showsTrouble() || details(sentence) == 0 ? "" : sentence + " ";
        unused(text)
                .forEach(piece -> List.of("", "witty-", "sincere-", "playful-").forEach(style -> {
                    var said = maker.say(style + piece.question().key(), List.of(piece));
                    if (!said.isEmpty()) {
                        found.add(new Candidate(
                                kept + Draft.text(said), List.of(piece.fact().id())));
                    }
                }));
        return found;
    }

    private void addQuestions(String sentence, String text, SentenceMaker maker, List<Candidate> found) {
        List<Piece> things = unused(text).stream()
                .filter(piece -> piece.isThing() && piece.question() == Question.INTERESTS)
                .limit(2)
                .toList();
        if (things.size() == 2) {
            var asked = maker.ask("hook", things);
            found.add(new Candidate(
                    sentence + " " + Draft.text(asked),
                    things.stream().map(piece -> piece.fact().id()).toList()));
        }
        material.all().stream()
                .filter(piece -> piece.question() == Question.QUIRKS || piece.question() == Question.STORY)
                .filter(piece -> isIn(piece, sentence))
                .findFirst()
                .ifPresent(piece -> found.add(new Candidate(
                        sentence + " "
                                + Draft.text(
                                        maker.ask("hook-" + piece.question().key(), List.of(piece))),
                        List.of(piece.fact().id()))));
    }

    private List<Piece> unused(String text) {
        return material.all().stream()
                .filter(piece -> piece.question() != Question.DEAL_BREAKERS && piece.question() != Question.STORY)
                .filter(piece -> !isIn(piece, text))
                .sorted(Comparator.comparingDouble(Piece::weight).reversed())
                .limit(FACTS)
                .toList();
    }

    private static boolean isIn(Piece piece, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return piece.forms().values().stream().anyMatch(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
    }
}
