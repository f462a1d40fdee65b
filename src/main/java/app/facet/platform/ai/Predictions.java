package app.facet.platform.ai;

import app.facet.platform.ai.PictureStanding.Missed;
import app.facet.platform.ai.PictureStanding.Reason;
import app.facet.platform.ai.PredictionRow.State;
import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Commissions pictures from models that may take minutes, without anybody waiting for them: whoever wants one asks again
 * and again under the same reference. It is ordered once, however often that is and whatever is killed in between.
 */
@Service
public class Predictions {

    /** Longer than any picture takes; after that it is given up and called off. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final PredictionRows rows;
    private final PredictionBooks books;
    private final PredictionLine line;
    private final PredictionOrdering ordering;
    private final PredictionLooking looking;
    private final PredictionWatch watch;
    private final PhotoConsent consent;
    private final Models models;
    private final Keys keys;
    private final Lines lines;
    private final Moderation moderation;
    private final Budget budget;
    private final Clock clock;

    Predictions(
            PredictionRows rows,
            PredictionBooks books,
            PredictionLine line,
            PredictionOrdering ordering,
            PredictionLooking looking,
            PredictionWatch watch,
            PhotoConsent consent,
            Models models,
            Keys keys,
            Lines lines,
            Moderation moderation,
            Budget budget,
            Clock clock) {
        this.rows = rows;
        this.books = books;
        this.line = line;
        this.ordering = ordering;
        this.looking = looking;
        this.watch = watch;
        this.consent = consent;
        this.models = models;
        this.keys = keys;
        this.lines = lines;
        this.moderation = moderation;
        this.budget = budget;
        this.clock = clock;
    }

    /** How the picture stands now, after doing whatever can be done for it at once. Not for a view's thread. */
    public PictureStanding advance(PictureCommission wanted) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Nobody waits for a model with a transaction in hand");
        }
        Optional<PredictionRow> begun = rows.find(wanted.account(), wanted.reference());
        return begun.isPresent() ? goOn(begun.get(), wanted) : begin(wanted);
    }

    private PictureStanding goOn(PredictionRow row, PictureCommission wanted) {
        if (row.state() == State.MISSED) {
            return new Missed(
                    row.outcome() == null ? Reason.FAILED : PredictionLooking.reason(row.outcome()), row.cost());
        }
        if (!clock.instant().isBefore(row.deadline())) {
            books.gaveUp(row);
            return new Missed(Reason.TOO_LATE, row.estimate());
        }
        return switch (row.state()) {
            case ORDERING -> ordering.goOn(row, wanted);
            case ORDERED -> looking.look(row);
            case MADE, MISSED -> again(row);
        };
    }

    /** It was made and fetched, and whoever fetched it was killed: fetched again as long as its provider keeps it. */
    private PictureStanding again(PredictionRow row) {
        return row.orderId() == null ? new Missed(Reason.FAILED, row.cost()) : looking.look(row);
    }

    private PictureStanding begin(PictureCommission wanted) {
        Optional<AiModel> model = line.model(wanted.model());
        Optional<Key> key = model.flatMap(found -> keys.of(wanted.account(), found.provider()));
        if (!consent.isGiven(wanted.account())) {
            return new Missed(Reason.NOT_ALLOWED, Cost.NOTHING);
        }
        if (model.isEmpty() || key.isEmpty() || !lines.isOpen(model.get().provider())) {
            return new Missed(Reason.NOT_AVAILABLE, Cost.NOTHING);
        }
        var job = PredictionJob.of(wanted);
        Cost estimate = job.estimate(model.get());
        boolean paid = !key.get().own() && !estimate.equals(Cost.NOTHING);
        if (!moderation.judge(job, wanted.words()).isEmpty()) {
            return new Missed(Reason.DECLINED, Cost.NOTHING);
        }
        var day = budget.today();
        if (estimate.micros() > wanted.most().micros() || (paid && !budget.reserve(wanted.account(), estimate))) {
            return new Missed(Reason.NOT_AVAILABLE, Cost.NOTHING);
        }
        if (!rows.insert(row(wanted, key.get(), estimate, paid ? day : null)) && paid) {
            budget.settle(wanted.account(), day, estimate, Cost.NOTHING); // somebody else was quicker
        }
        return goOn(rows.find(wanted.account(), wanted.reference()).orElseThrow(), wanted);
    }

    private PredictionRow row(PictureCommission wanted, Key key, Cost estimate, @Nullable LocalDate reserved) {
        Instant now = clock.instant();
        return new PredictionRow(
                UUID.randomUUID(),
                wanted.account(),
                wanted.reference(),
                wanted.useCase(),
                wanted.prompt(),
                wanted.model(),
                key.own(),
                State.ORDERING,
                null,
                null,
                0,
                0,
                estimate,
                Cost.NOTHING,
                reserved,
                null,
                now,
                now.plus(LONGEST),
                null);
    }

    /** Nobody wants it any more. Its provider is told once the running transaction is committed. */
    @Transactional
    public void callOff(AccountId account, String reference) {
        rows.find(account, reference).filter(PredictionRow::isOpen).ifPresent(row -> {
            books.gaveUp(row);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    watch.callOffSoon(row.id());
                }
            });
        });
    }

    /** The models that can be commissioned, whoever's key opens them. */
    @Transactional(readOnly = true)
    public List<PictureModel> models() {
        return models.able(PictureCommission.ABILITY).stream()
                .map(model -> new PictureModel(model.code(), model.provider(), model.name()))
                .toList();
    }

    /** Which of these models there is a key for, with or without a yes of the person. */
    @Transactional(readOnly = true)
    public List<PictureModel> open(AccountId account, List<String> codes) {
        return models().stream()
                .filter(model -> codes.contains(model.code()))
                .filter(model -> keys.of(account, model.provider()).isPresent())
                .toList();
    }
}
