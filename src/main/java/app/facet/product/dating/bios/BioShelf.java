package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what is asked for and keeps it, without asking who pays. */
@Component
class BioShelf {

    private final Interview interview;
    private final TextRules rules;
    private final BioRows rows;
    private final Clock clock;

    BioShelf(Interview interview, TextRules rules, BioRows rows, Clock clock) {
        this.interview = interview;
        this.rules = rules;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Within the transaction at hand.
     *
     * @return how many different ones came of it
     */
    int write(AccountId owner, BioRequest request) {
        return write(owner, request, List.of(), null);
    }

    /**
     * The same, with drafts a model wrote.
     *
     * @param drafts what it wrote; only what holds is kept
     * @param writer the model; null without drafts
     */
    int write(AccountId owner, BioRequest request, List<BioText> drafts, @Nullable Writer writer) {
        Instant now = clock.instant();
        List<BioText> texts = writer(order(request), interview.of(owner)).write(drafts);
        for (int i = 0; i < texts.size(); i++) {
            BioText text = texts.get(i);
            keep(owner, request, i, text, drafts.contains(text) ? writer : null, now);
        }
        return texts.size();
    }

    private BioWriter writer(BioOrder order, Answers answers) {
        return new BioWriter(order, answers, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * What is to be written for whom, with what they told.
     *
     * @throws TooFewFacts when there is too little to write of
     */
    Commission commission(AccountId owner, BioRequest request) {
        var commission = new Commission(order(request), interview.of(owner));
        writer(commission.order(), commission.answers());
        return commission;
    }

    /** An order with what there is to write of. */
    record Commission(BioOrder order, Answers answers) {}

    private BioOrder order(BioRequest request) {
        TextRule rule = rules.of(request.platform());
        List<TextPrompt> all = rules.prompts(request.platform());
        List<TextPrompt> prompts = request.prompts().stream()
                .distinct()
                .limit(rule.howMany())
                .map(code -> all.stream()
                        .filter(prompt -> prompt.code().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new))
                .toList();
        if (rule.kind() != TextKind.BIO && prompts.isEmpty()) {
            throw new NoPromptChosen(rule);
        }
        int variants = Math.clamp(request.variants(), 1, Bios.MOST_VARIANTS);
        return new BioOrder(rule, prompts, request.style(), request.language(), variants, seed(request.order()));
    }

    private static long seed(UUID order) {
        return order.getMostSignificantBits() ^ order.getLeastSignificantBits();
    }

    private void keep(
            AccountId owner, BioRequest request, int position, BioText text, @Nullable Writer writer, Instant now) {
        var bio = new BioRows.Row(
                BioId.random(),
                request.order(),
                position,
                request.platform(),
                request.style(),
                request.language(),
                false,
                1,
                writer,
                now,
                now);
        rows.add(owner, bio);
        rows.addVersion(owner, bio.id(), 1, text, now);
    }
}
