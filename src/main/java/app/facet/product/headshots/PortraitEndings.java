package app.facet.product.headshots;

import app.facet.platform.ai.Cost;
import app.facet.platform.ai.PictureStanding;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.work.spi.Ending;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a portrait's end means for the credits set aside for it, and for whoever waits for its shoot. */
@Component
class PortraitEndings {

    private final PortraitRepository portraits;
    private final ShootRepository shoots;
    private final PortraitPurse purse;
    private final Notifications notifications;
    private final HeadshotsStatistics statistics;
    private final EngineRuns runs;
    private final TransactionTemplate transactions;

    PortraitEndings(
            PortraitRepository portraits,
            ShootRepository shoots,
            PortraitPurse purse,
            Notifications notifications,
            HeadshotsStatistics statistics,
            EngineRuns runs,
            TransactionTemplate transactions) {
        this.portraits = portraits;
        this.shoots = shoots;
        this.purse = purse;
        this.notifications = notifications;
        this.statistics = statistics;
        this.runs = runs;
        this.transactions = transactions;
    }

    /** As part of the transaction that stores it. */
    void paid(PortraitEntry portrait, EngineRun run) {
        runs.note(run, EngineRun.Outcome.MADE, null);
        if (run.isOfModel()) {
            portrait.madeBy(run.engine());
        }
        purse.capture(shootOf(portrait), portrait.id());
        Double likeness = portrait.likeness();
        statistics.made(portrait.owner(), likeness == null ? 0 : likeness);
    }

    /** It does not look like the person: nobody pays for that. */
    void discarded(PortraitId id, double likeness, EngineRun run) {
        change(id, portrait -> {
            if (portrait.state() == PortraitState.WAITING) {
                if (run.isOfModel()) {
                    portrait.madeBy(run.engine());
                }
                portrait.discarded(likeness);
                release(portrait);
                runs.note(run, EngineRun.Outcome.DISCARDED, null);
            }
        });
    }

    /** No model makes it; the studio does. */
    void missed(PortraitId id, String model, PictureStanding.Reason reason, Cost cost) {
        change(id, portrait -> {
            if (portrait.missed() == null) {
                portrait.missed(reason);
                if (reason == PictureStanding.Reason.NOT_ALLOWED) {
                    return; // nobody asked it, so it says nothing about the model
                }
                runs.note(new EngineRun(model, Duration.ZERO, cost), EngineRun.Outcome.MISSED, reason.name());
            }
        });
    }

    void measured(PortraitId id, String reading, @Nullable Integer quality) {
        change(id, portrait -> portrait.measured(reading, quality));
    }

    void gaveUp(PortraitId id, Ending ending) {
        change(id, portrait -> {
            if (portrait.state() == PortraitState.WAITING) {
                release(portrait);
                switch (ending) {
                    case Ending.Cancelled() -> portrait.cancelled();
                    case Ending.Refused(var refusal) -> portrait.failed(refusal.messageKey());
                    case Ending.Parked(var _) -> portrait.failed("headshots.portrait.failed");
                }
                if (portrait.state() == PortraitState.FAILED) {
                    runs.note(EngineRun.ofStudio(Duration.ZERO), EngineRun.Outcome.FAILED, null);
                }
            }
        });
        tellWhenComplete(id);
    }

    private void release(PortraitEntry portrait) {
        purse.release(shootOf(portrait), portrait.id());
    }

    private Shoot shootOf(PortraitEntry portrait) {
        return shoots.findById(portrait.shoot().value()).orElseThrow();
    }

    /** Once for a shoot, not for each portrait. */
    void tellWhenComplete(PortraitId id) {
        change(id, portrait -> shoots.lock(portrait.shoot().value()).ifPresent(shoot -> {
            var all = portraits.findByShootIdOrderByPlace(shoot.id().value());
            boolean open = all.stream().anyMatch(one -> one.state().isOpen());
            boolean stopped = all.stream().allMatch(one -> one.state() == PortraitState.CANCELLED);
            if (!open && !stopped && shoot.tell()) {
                tell(shoot, all);
            }
        }));
    }

    private void tell(Shoot shoot, List<PortraitEntry> all) {
        AccountId owner = shoot.owner();
        long made = all.stream()
                .filter(portrait -> portrait.state() == PortraitState.DONE)
                .count();
        var kind = made > 0 ? HeadshotsNotifications.READY : HeadshotsNotifications.NONE;
        notifications.tell(owner, kind, shoot.page(), String.valueOf(made), String.valueOf(all.size()));
    }

    private void change(PortraitId id, Consumer<PortraitEntry> change) {
        transactions.executeWithoutResult(
                status -> portraits.findById(id.value()).ifPresent(change));
    }
}
