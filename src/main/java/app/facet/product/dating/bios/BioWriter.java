package app.facet.product.dating.bios;

import app.facet.platform.language.Fingerprint;
import app.facet.platform.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes bios of what somebody told. Makes many drafts, throws away what does not fit, claims what nobody told, says what
 * everybody says or stumbles, and keeps the best that differ from one another. The same facts and seed give the same
 * words.
 */
final class BioWriter {

    /** With fewer, every bio would be the same. */
    static final int FEWEST = 3;

    private static final int DRAFTS = 40;
    // How much of its runs of three words one variant may share with another; more only where there is nothing else
    private static final double ALIKE = 0.35;
    private static final double TOO_ALIKE = 0.6;

    private final BioOrder order;
    private final Material material;
    private final DraftCheck check;
    private final OwnVoice voice;

    private record Rated(BioText text, double score, Fingerprint print) {}

    BioWriter(BioOrder order, Answers answers, LocalDate today) {
        this.order = order;
        this.material = new Material(answers, order.language());
        this.voice = new OwnVoice(answers, order.language());
        this.check = new DraftCheck(
                order.language(),
                answers.aboutThePerson(),
                new ToldOnly(answers.aboutThePerson(), order.language(), today));
        requireEnough(answers);
    }

    /**
     * As many as were ordered, the best first; fewer where the facts allow for no more that differ.
     *
     * @throws TooFewFacts when they allow for none
     */
    List<BioText> write() {
        return write(List.of());
    }

    /**
     * The same, and what others wrote comes first, as far as it stands up to everything our own drafts have to.
     *
     * @param theirs drafts by somebody else
     */
    List<BioText> write(List<BioText> theirs) {
        List<Rated> drafts = drafts();
        var chosen = new ArrayList<Rated>();
        for (Rated draft : concat(sound(theirs), drafts)) {
            boolean differs = chosen.stream()
                    .noneMatch(other -> other.print().similarity(draft.print()) > ALIKE
                            || (order.prompts().isEmpty() && opening(other).equals(opening(draft))));
            if (differs && chosen.size() < order.variants() && check.isTrue(draft.text())) {
                chosen.add(draft);
            }
        }
        drafts.stream()
                .filter(draft -> chosen.size() < order.variants()
                        && chosen.stream().noneMatch(other -> other.print().similarity(draft.print()) > TOO_ALIKE)
                        && check.isTrue(draft.text()))
                .forEach(chosen::add);
        if (chosen.isEmpty()) {
            throw TooFewFacts.answering(leastTold(), material.all().size(), FEWEST);
        }
        return chosen.stream().map(Rated::text).toList();
    }

    private static List<Rated> concat(List<Rated> first, List<Rated> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<Rated> sound(List<BioText> theirs) {
        return theirs.stream()
                .filter(check::isWellFormed)
                .filter(text -> answersWhatIsAsked(text) && isComplete(text) && check.readsWell(text))
                .map(text -> new Rated(text, score(text), Fingerprint.of(text.text())))
                .sorted(Comparator.comparingDouble(Rated::score).reversed())
                .toList();
    }

    private boolean answersWhatIsAsked(BioText text) {
        var asked = order.prompts().stream().map(TextPrompt::code).toList();
        var answered = text.parts().stream().map(BioPart::prompt).toList();
        return asked.isEmpty() ? answered.size() == 1 && answered.getFirst() == null : asked.equals(answered);
    }

    private List<Rated> drafts() {
        var seen = new HashSet<String>();
        var drafts = new ArrayList<Rated>();
        for (int i = 0; i < DRAFTS; i++) {
            BioText text = draft(order.seed() * 31 + i);
            if (seen.add(text.text()) && isComplete(text) && check.readsWell(text)) {
                drafts.add(new Rated(text, score(text), Fingerprint.of(text.text())));
            }
        }
        drafts.sort(Comparator.comparingDouble(Rated::score).reversed());
        return drafts;
    }

    private BioText draft(long seed) {
        if (order.rule().kind() == TextKind.BIO) {
            return new BioText(List.of(new BioPart(null, new Draft(material, order, seed).bio())));
        }
        var used = new HashSet<String>();
        var parts = new ArrayList<BioPart>();
        for (TextPrompt prompt : order.prompts()) {
            var sentences = new Draft(material, order, seed + parts.size() * 1009L).answer(prompt, used);
            sentences.forEach(sentence -> used.addAll(sentence.facts()));
            parts.add(new BioPart(prompt.code(), sentences));
        }
        return new BioText(parts);
    }

    private boolean isComplete(BioText text) {
        boolean everyPart =
                text.parts().stream().noneMatch(part -> part.sentences().isEmpty());
        Set<String> facts = facts(text);
        return everyPart
                && (order.rule().kind() != TextKind.BIO
                        || facts.size() >= Math.min(FEWEST, material.all().size()))
                && text.parts().stream().allMatch(part -> order.rule().fits(part.text()));
    }

    /** What sounds like the person, tells much and does not sound like a form. */
    private double score(BioText text) {
        Set<String> facts = facts(text);
        double weight = material.all().stream()
                .filter(piece -> facts.contains(piece.fact().id()))
                .mapToDouble(Piece::weight)
                .average()
                .orElse(0);
        long questions = material.all().stream()
                .filter(piece -> facts.contains(piece.fact().id()))
                .map(Piece::question)
                .distinct()
                .count();
        return voice.of(text.text()).score() / 100.0 + 0.25 * weight + 0.12 * questions - check.clumsiness(text);
    }

    private static Set<String> facts(BioText text) {
        return text.sentences().stream()
                .flatMap(sentence -> sentence.facts().stream())
                .collect(Collectors.toSet());
    }

    /** What it begins with, whatever the words. */
    private static Set<String> opening(Rated rated) {
        return Set.copyOf(rated.text().sentences().getFirst().facts());
    }

    private void requireEnough(Answers answers) {
        boolean asked = order.rule().kind() != TextKind.BIO;
        if (asked) {
            order.prompts().stream()
                    .map(TextPrompt::about)
                    .filter(about -> material.about(about).isEmpty())
                    .findFirst()
                    .ifPresent(about -> {
                        throw TooFewFacts.answering(about, 0, 1);
                    });
        } else if (material.all().size() < FEWEST) {
            var other = new Material(answers, order.language() == Language.GERMAN ? Language.ENGLISH : Language.GERMAN);
            throw other.all().size() >= FEWEST
                    ? TooFewFacts.inAnotherLanguage(leastTold())
                    : TooFewFacts.answering(leastTold(), material.all().size(), FEWEST);
        }
    }

    private Question leastTold() {
        return Question.aboutThePerson().stream()
                .filter(question -> material.about(question).isEmpty())
                .findFirst()
                .orElse(Question.INTERESTS);
    }
}
