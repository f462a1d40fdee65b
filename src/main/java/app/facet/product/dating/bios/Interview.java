package app.facet.product.dating.bios;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people tell about themselves before anything is written: asked once, kept sealed, changed whenever they like. */
@Service
public class Interview {

    /** How long one answer may be, in characters. */
    public static final int LONGEST = 4_000;

    private final AnswerRows rows;
    private final BioStatistics statistics;
    private final Clock clock;

    Interview(AnswerRows rows, BioStatistics statistics, Clock clock) {
        this.rows = rows;
        this.statistics = statistics;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Answers of(AccountId owner) {
        return rows.of(owner);
    }

    /**
     * Keeps the answer in place of the one before; an empty one is forgotten.
     *
     * @return the facts it holds
     * @throws AnswerTooLong when nobody would read that much
     */
    @Transactional
    public List<ToldFact> save(AccountId owner, Question question, String typed) {
        if (typed.length() > LONGEST) {
            throw new AnswerTooLong(LONGEST);
        }
        var facts = FactLines.of(question, typed, rows.of(owner).to(question));
        rows.store(owner, question, facts, clock.instant());
        if (!facts.isEmpty()) {
            statistics.told(owner, question);
        }
        return facts;
    }
}
