package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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
        Instant now = clock.instant();
        List<BioText> texts =
                new BioWriter(order(request), interview.of(owner), LocalDate.ofInstant(now, ZoneOffset.UTC)).write();
        for (int i = 0; i < texts.size(); i++) {
            keep(owner, request, i, texts.get(i), now);
        }
        return texts.size();
    }

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

    private void keep(AccountId owner, BioRequest request, int position, BioText text, Instant now) {
        var bio = new BioRows.Row(
                BioId.random(),
                request.order(),
                position,
                request.platform(),
                request.style(),
                request.language(),
                false,
                1,
                now,
                now);
        rows.add(owner, bio);
        rows.addVersion(owner, bio.id(), 1, text, now);
    }
}
