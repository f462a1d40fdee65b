package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bios a person keeps: every version of each, favourites, and changing them by hand. */
@Service
public class Bios {

    /** How many different ones are written at once, at most. */
    public static final int MOST_VARIANTS = 5;

    private final BioRows rows;
    private final TextRules rules;
    private final BioStatistics statistics;
    private final Clock clock;

    Bios(BioRows rows, TextRules rules, BioStatistics statistics, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** Favourites first, then what changed last. Three queries, however many there are. */
    @Transactional(readOnly = true)
    public List<BioSummary> of(AccountId owner) {
        return summaries(owner, rows.of(owner));
    }

    /** What was written for one order, in its order; nothing when nothing was, or it is somebody else's. */
    @Transactional(readOnly = true)
    public List<BioSummary> ordered(AccountId owner, UUID order) {
        return summaries(owner, rows.ordered(owner, order));
    }

    @Transactional(readOnly = true)
    public BioSummary find(AccountId owner, BioId id) {
        return summaries(owner, List.of(mine(owner, id))).getFirst();
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    public List<BioVersion> versions(AccountId owner, BioId id) {
        mine(owner, id);
        return rows.versions(owner, id);
    }

    /**
     * Keeps changed words as a new version; the ones before stay. Sentences that did not change keep the facts they came
     * from. Words that are the same make no version.
     *
     * @param texts one for each part of the bio, in its order
     * @throws BioTooLong when the platform would not take one of them
     */
    @Transactional
    public void edit(AccountId owner, BioId id, List<String> texts) {
        var bio = rows.lock(owner, id).orElseThrow(NotFound::new);
        var rule = rules.of(bio.platform());
        BioText before = rows.versions(owner, id).getFirst().text();
        BioText after = BioEdit.of(before, texts, bio.language());
        after.parts().stream()
                .map(BioPart::text)
                .filter(text -> !rule.fits(text))
                .findFirst()
                .ifPresent(text -> {
                    throw new BioTooLong(rule, -rule.left(text));
                });
        if (!after.text().equals(before.text())) {
            keep(owner, bio, after);
        }
    }

    /** Takes an older version as the newest again. */
    @Transactional
    public void restore(AccountId owner, BioId id, int number) {
        var bio = rows.lock(owner, id).orElseThrow(NotFound::new);
        var old = rows.versions(owner, id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (number != bio.latest()) {
            keep(owner, bio, old.text());
        }
    }

    @Transactional
    public void favourite(AccountId owner, BioId id, boolean favourite) {
        mine(owner, id);
        rows.favourite(owner, id, favourite);
    }

    /** Deletes it with all its versions. */
    @Transactional
    public void remove(AccountId owner, BioId id) {
        mine(owner, id);
        rows.remove(owner, id);
    }

    private void keep(AccountId owner, BioRows.Row bio, BioText text) {
        int number = bio.latest() + 1;
        rows.addVersion(owner, bio.id(), number, text, clock.instant());
        statistics.saved(owner, number);
    }

    private List<BioSummary> summaries(AccountId owner, List<BioRows.Row> bios) {
        Map<String, TextRule> known =
                rules.all().stream().collect(Collectors.toMap(TextRule::platform, Function.identity()));
        Map<BioId, BioText> texts = rows.newest(owner).stream()
                .collect(Collectors.toMap(
                        BioRows.VersionOf::bio, one -> one.version().text()));
        return bios.stream()
                .map(bio -> new BioSummary(
                        bio.id(),
                        bio.order(),
                        Objects.requireNonNull(known.get(bio.platform())),
                        bio.style(),
                        bio.language(),
                        bio.favourite(),
                        bio.latest(),
                        bio.changedAt(),
                        bio.writer(),
                        Objects.requireNonNull(texts.get(bio.id()))))
                .toList();
    }

    private BioRows.Row mine(AccountId owner, BioId id) {
        return rows.find(owner, id).orElseThrow(NotFound::new);
    }
}
