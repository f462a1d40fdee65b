package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** One text in the making: goes through the plan of its style step by step, as long as there is room. */
final class Draft {

    private static final int MOST_THINGS = 3;

    private final Material material;
    private final BioOrder order;
    private final Plan plan;
    private final SplittableRandom random;
    private final SentenceMaker maker;
    private final List<BioSentence> sentences = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private List<Piece> last = List.of();

    Draft(Material material, BioOrder order, long seed) {
        this.material = material;
        this.order = order;
        this.plan = Plan.of(order.style());
        this.random = new SplittableRandom(seed);
        this.maker = new SentenceMaker(material, order.language(), random);
    }

    /** One free text. */
    List<BioSentence> bio() {
        List<Piece> kept = plan.asks() ? keepForTheQuestion() : List.of();
        kept.forEach(piece -> used.add(piece.fact().id()));
        List<Question> steps = new ArrayList<>(plan.steps());
        if (random.nextInt(3) == 0) {
            steps.add(1, steps.removeFirst());
        }
        int from = 0;
        if (order.style() == Style.WITTY
                && steps.getFirst() == Question.WORK
                && random.nextBoolean()
                && workAndInterests()) {
            steps.remove(Question.INTERESTS);
            from = 1;
        }
        steps.subList(from, steps.size()).forEach(this::tellIfThereIsRoom);
        if (words() < plan.words() / 2) {
            List.of(
                            Question.QUIRKS,
                            Question.VALUES,
                            Question.STORY,
                            Question.WORK,
                            Question.INTERESTS,
                            Question.LOOKING_FOR)
                    .forEach(this::tellIfThereIsRoom);
        }
        if (plan.asks()) {
            ask(kept);
        }
        return sentences;
    }

    /** The answer to one question of the platform. */
    List<BioSentence> answer(TextPrompt prompt, Set<String> usedBefore) {
        used.addAll(usedBefore);
        if (prompt.about() == Question.STORY) {
            story("prompt-story");
        } else {
            add(maker.say("prompt-" + prompt.about().key(), choose(prompt.about())), last);
        }
        return sentences;
    }

    private void tellIfThereIsRoom(Question question) {
        boolean dampens = question == Question.DEAL_BREAKERS && random.nextBoolean();
        if (words() < plan.words() && !dampens) {
            tell(question);
        }
    }

    private void tell(Question question) {
        if (question == Question.STORY) {
            if (material.about(Question.STORY).stream().allMatch(this::isFree)) {
                story("story");
            }
            return;
        }
        List<Piece> pieces = choose(question);
        if (pieces.isEmpty()) {
            return;
        }
        var said = maker.say(order.style().key() + "-" + question.key(), pieces);
        if (said.isEmpty()) {
            said = maker.say(question.key(), pieces);
        }
        add(said, pieces);
    }

    /** From the beginning: its sentences lean on one another. */
    private void story(String rule) {
        List<Piece> story = material.about(Question.STORY);
        int most = Math.min(story.size(), order.rule().kind() == TextKind.ESSAY ? 6 : 1 + random.nextInt(2));
        for (Piece piece : story.subList(0, most)) {
            if (!add(maker.say(rule, List.of(piece)), List.of(piece))) {
                return;
            }
        }
    }

    private boolean workAndInterests() {
        List<Piece> roles = material.about(Question.WORK).stream()
                .filter(piece -> piece.forms().containsKey(Wording.ROLE))
                .limit(1)
                .toList();
        List<Piece> things = things(Question.INTERESTS, 2);
        if (roles.isEmpty() || things.isEmpty()) {
            return false;
        }
        var both = new ArrayList<>(roles);
        both.addAll(things);
        return add(maker.say("witty-work-interests", both), both);
    }

    /** Two things to choose from, unless they are all there is to tell. */
    private List<Piece> keepForTheQuestion() {
        List<Piece> things = things(Question.INTERESTS, 2);
        long all = material.about(Question.INTERESTS).size();
        return things.size() == 2 && (all > 3 || (all == 3 && random.nextInt(3) > 0)) ? things : List.of();
    }

    private void ask(List<Piece> kept) {
        if (kept.size() == 2) {
            add(maker.ask(order.style().key() + "-hook", kept), kept);
        } else if (!last.isEmpty()) {
            String rule = "hook-" + last.getFirst().question().key();
            boolean asked = sentences.getLast().text().endsWith("?");
            boolean fits = rule.equals("hook-quirks")
                    || rule.equals("hook-story")
                    || (rule.equals("hook-looking-for")
                            && last.getFirst().forms().containsKey(Wording.SOMEBODY));
            if (fits && !asked) {
                add(maker.ask(rule, last), last);
            }
        }
    }

    private List<Piece> choose(Question question) {
        var lead = pick(material.about(question));
        if (lead.isEmpty() || !lead.getFirst().isThing()) {
            return last(lead);
        }
        boolean several = question == Question.INTERESTS || question == Question.VALUES;
        if (!several) {
            return last(lead);
        }
        var all = new ArrayList<>(lead);
        int most = 1 + random.nextInt(MOST_THINGS);
        things(question, MOST_THINGS + 1).stream()
                .filter(piece -> !all.contains(piece))
                .limit(most)
                .forEach(all::add);
        return last(all.size() > MOST_THINGS ? all.subList(0, MOST_THINGS) : all);
    }

    private List<Piece> last(List<Piece> pieces) {
        last = List.copyOf(pieces);
        return last;
    }

    /** Different ones, what tells most first more often than not. */
    private List<Piece> things(Question question, int most) {
        var left = new ArrayList<>(material.about(question).stream()
                .filter(piece -> piece.isThing() && isFree(piece) && isShort(piece))
                .toList());
        var chosen = new ArrayList<Piece>();
        while (!left.isEmpty() && chosen.size() < most) {
            Piece next = weighted(left);
            left.remove(next);
            chosen.add(next);
        }
        return chosen;
    }

    private static boolean isShort(Piece piece) {
        return Tokenizer.spoken(piece.thing()).size() <= 6;
    }

    private List<Piece> pick(List<Piece> pieces) {
        var free = pieces.stream().filter(this::isFree).toList();
        return free.isEmpty() ? List.of() : List.of(weighted(free));
    }

    private boolean isFree(Piece piece) {
        return !used.contains(piece.fact().id());
    }

    private Piece weighted(List<Piece> pieces) {
        double at =
                random.nextDouble() * pieces.stream().mapToDouble(Draft::chance).sum();
        for (Piece piece : pieces) {
            at -= chance(piece);
            if (at <= 0) {
                return piece;
            }
        }
        return pieces.getLast();
    }

    /** What tells much is chosen far more often. */
    private static double chance(Piece piece) {
        return piece.weight() * piece.weight();
    }

    private boolean add(List<BioSentence> said, List<Piece> pieces) {
        var together = new ArrayList<>(sentences);
        together.addAll(said);
        boolean fits = !said.isEmpty() && order.rule().fits(text(together));
        if (fits) {
            sentences.addAll(said);
            pieces.forEach(piece -> used.add(piece.fact().id()));
            last = pieces;
        }
        return fits;
    }

    private int words() {
        return Tokenizer.spoken(text(sentences)).size();
    }

    Language language() {
        return order.language();
    }

    static String text(List<BioSentence> sentences) {
        return sentences.stream().map(BioSentence::text).collect(Collectors.joining(" "));
    }
}
