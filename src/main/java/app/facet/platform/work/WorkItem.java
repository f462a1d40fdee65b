package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One piece of work and its state. */
@Entity
@Table(name = "work_item")
class WorkItem {

    @Id
    private UUID id;

    private @Nullable UUID accountId;

    private String type;

    private String payload;

    private String subject;

    @Enumerated(EnumType.STRING)
    private WorkState state;

    private @Nullable String stage;

    private int percent;

    private int turn;

    private int attempts;

    private boolean cancelRequested;

    private boolean resting;

    private boolean woken;

    private @Nullable String reason;

    private Instant createdAt;

    private Instant changedAt;

    protected WorkItem() {}

    static WorkItem queued(
            @Nullable AccountId account, String type, String payload, String subject, int turn, Instant now) {
        var item = new WorkItem();
        item.id = UUID.randomUUID();
        item.accountId = account == null ? null : account.value();
        item.type = type;
        item.payload = payload;
        item.subject = subject;
        item.state = WorkState.QUEUED;
        item.turn = turn;
        item.createdAt = now;
        item.changedAt = now;
        return item;
    }

    /** A worker has taken it. False when there is nothing left to do: it ended, or its owner stopped it in time. */
    boolean begin(Instant now) {
        if (state.isFinal()) {
            return false;
        }
        attempts++;
        String soFar = stage;
        become(WorkState.RUNNING, null, now);
        stage = soFar;
        woken = false;
        return true;
    }

    void reached(String newStage, int newPercent, Instant now) {
        stage = newStage;
        percent = Math.clamp(newPercent, 0, 100);
        changedAt = now;
    }

    void end(WorkState end, @Nullable String why, Instant now) {
        become(end, why, now);
        if (end == WorkState.DONE) {
            percent = 100;
        }
    }

    void willTryAgain(String reference, Instant now) {
        become(WorkState.QUEUED, reference, now);
        percent = 0;
    }

    /**
     * It waits for somebody outside: this was no try, and how far it is stays in sight.
     *
     * @return whether there is something to do at once
     */
    boolean rest(int newTurn, Instant now) {
        String soFar = stage;
        become(WorkState.QUEUED, null, now);
        stage = soFar;
        turn = newTurn;
        attempts--;
        resting = true;
        return woken || cancelRequested;
    }

    /** @return whether it lies in the queue for later; one that runs just now will not lie down */
    boolean wake() {
        woken = !state.isFinal();
        return state == WorkState.QUEUED && resting;
    }

    /** @return true when it had not begun and is now cancelled; a running one stops at its next step */
    boolean cancel(Instant now) {
        cancelRequested = true;
        if (state == WorkState.QUEUED) {
            become(WorkState.CANCELLED, null, now);
            return true;
        }
        return false;
    }

    /** An admin runs parked work again, with all its attempts. */
    void revive(int newTurn, Instant now) {
        turn = newTurn;
        attempts = 0;
        cancelRequested = false;
        percent = 0;
        become(WorkState.QUEUED, null, now);
    }

    private void become(WorkState next, @Nullable String why, Instant now) {
        state = next;
        reason = why;
        stage = null;
        resting = false;
        changedAt = now;
    }

    WorkId id() {
        return new WorkId(id);
    }

    /** Whose it is; null when it is the house's own. */
    @Nullable
    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    String type() {
        return type;
    }

    String payload() {
        return payload;
    }

    int turn() {
        return turn;
    }

    WorkState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    boolean cancelRequested() {
        return cancelRequested;
    }

    WorkStatus status() {
        return new WorkStatus(
                id(), account(), type, subject, state, stage, percent, attempts, reason, createdAt, changedAt);
    }

    WorkSummary summary() {
        return new WorkSummary(
                id(), type, state, cancelRequested && !state.isFinal(), attempts, turn, reason, createdAt, changedAt);
    }
}
