package app.facet.platform.work.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.ui.Texts;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkState;
import app.facet.platform.work.WorkStatus;
import app.facet.platform.work.WorkUpdates;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Objects;

/**
 * One piece of work as its owner sees it: its place in the queue, then its stage and how far it is, a way to stop it, and
 * how it ended. Keeps itself up to date. What to do after a failure is offered with {@link #onFailure}.
 */
public final class WorkProgress extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 1_000;
    private static final long MOMENTS = 5;
    private static final long STEP = 10;
    private static final long MINUTE = 60;

    private final String title;
    private final transient AccountId owner;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private transient WorkStatus shown;
    private String nextStep = "";
    private transient Runnable takeIt = () -> {};
    private ProgressCard card;

    public WorkProgress(String title, AccountId owner, WorkStatus status, Work work, WorkUpdates updates) {
        this.title = title;
        this.owner = owner;
        this.work = work;
        this.updates = updates;
        shown = status;
        card = newCard();
        LiveWork.follow(this, updates, PAUSE_MILLIS, this::showWaiting);
        fill();
    }

    /** A button for work that was declined, failed or stopped. */
    public WorkProgress onFailure(String verb, Runnable action) {
        nextStep = verb;
        takeIt = action;
        fill();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var subscription = updates.subscribe(owner, status -> {
            if (status.id().equals(shown.id())) {
                ui.access(() -> show(status));
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            subscription.end();
        });
        work.find(owner, shown.id()).ifPresent(this::show); // after listening began, so that nothing falls in between
    }

    private void show(WorkStatus status) {
        boolean otherwise = status.state().isFinal() || shown.state().isFinal();
        shown = status;
        if (otherwise) {
            card = newCard();
        }
        fill();
    }

    private ProgressCard newCard() {
        var fresh = new ProgressCard(title).onCancel(() -> work.cancel(owner, shown.id()));
        getContent().removeAll();
        getContent().add(fresh);
        return fresh;
    }

    private void fill() {
        switch (shown.state()) {
            case QUEUED -> {
                if (shown.isUnderWay()) {
                    showStage();
                } else {
                    showPlace();
                }
            }
            case RUNNING -> showStage();
            case DONE -> card.done(getTranslation("work.progress.done"));
            case REFUSED -> failed(refusal());
            case PARKED -> failed(getTranslation("work.progress.failed", shown.reason()));
            case CANCELLED -> failed(getTranslation("work.cancelled"));
        }
    }

    private void showStage() {
        card.setStage(getTranslation(Objects.requireNonNullElse(shown.stage(), "work.progress.running")));
        card.setPercent(shown.percent());
        showTimeLeft();
    }

    private void showTimeLeft() {
        card.setTimeLeft(work.timeLeft(shown).map(this::words).orElse(""));
    }

    private String words(Duration left) {
        long seconds = left.plusSeconds(1).toSeconds();
        if (seconds <= MOMENTS) {
            return getTranslation("work.progress.left.moments");
        }
        return seconds <= MINUTE
                ? getTranslation("work.progress.left.seconds", Math.ceilDiv(seconds, STEP) * STEP)
                : getTranslation("work.progress.left.minutes", Math.ceilDiv(seconds, MINUTE));
    }

    /** What others' work changes for this. */
    private void showWaiting() {
        if (shown.isUnderWay()) {
            showTimeLeft();
        } else {
            showPlace();
        }
    }

    private void showPlace() {
        if (shown.state() == WorkState.QUEUED && !shown.isUnderWay()) {
            card.setStage(
                    shown.reason() == null ? place(work.waitingBefore(shown)) : getTranslation("work.progress.again"));
            showTimeLeft();
        }
    }

    private String place(long before) {
        return before == 0 ? getTranslation("work.progress.next") : getTranslation("work.progress.behind", before);
    }

    private void failed(String sentence) {
        card.failed(sentence);
        if (!nextStep.isEmpty()) {
            card.offer(nextStep, takeIt);
        }
    }

    /** The values of a refusal's sentence are not kept; one that needs them is put in general words. */
    private String refusal() {
        var texts = Texts.of(getLocale());
        String key = Objects.requireNonNullElse(shown.reason(), "");
        return texts.has(key) && !texts.get(key).contains("{") ? texts.get(key) : texts.get("work.progress.refused");
    }
}
