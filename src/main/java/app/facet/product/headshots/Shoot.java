package app.facet.product.headshots;

import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run in the studio: a photo, and what was chosen for it. */
@Entity
@Table(name = "headshots_shoot")
class Shoot {

    @Id
    private UUID id;

    private UUID accountId;
    private @Nullable UUID sourceId;

    @Enumerated(EnumType.STRING)
    private @Nullable Framing framing;

    private double warmth;
    private double smoothing;
    private boolean told;
    private @Nullable UUID paidBy;
    private @Nullable String page;
    private Instant createdAt;

    protected Shoot() {}

    static Shoot ordered(AccountId owner, ShootOrder order, Instant now) {
        var shoot = new Shoot();
        shoot.id = UUID.randomUUID();
        shoot.accountId = owner.value();
        shoot.sourceId = order.source().value();
        shoot.framing = order.framing();
        shoot.warmth = order.warmth();
        shoot.smoothing = order.smoothing();
        shoot.createdAt = now;
        return shoot;
    }

    static Shoot commissioned(AccountId sitter, ShootOrder order, Commission commission, Instant now) {
        var shoot = ordered(sitter, order, now);
        shoot.paidBy = commission.payer().value();
        shoot.page = commission.page();
        return shoot;
    }

    /** Its photo is deleted. */
    void loseSource() {
        sourceId = null;
    }

    /** @return whether nobody was told yet that it is complete */
    boolean tell() {
        boolean first = !told;
        told = true;
        return first;
    }

    /** There is something to wait for again. */
    void reopen() {
        told = false;
    }

    /** Whoever had it made has nothing more to do with it. */
    void payOneself() {
        paidBy = null;
    }

    boolean isCommissioned() {
        return paidBy != null;
    }

    AccountId payer() {
        return paidBy == null ? owner() : new AccountId(paidBy);
    }

    /** Where its result is waited for. */
    String page() {
        return page == null ? "headshots/shoots/" + id : page;
    }

    ShootId id() {
        return new ShootId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    @Nullable
    SourceId source() {
        return sourceId == null ? null : new SourceId(sourceId);
    }

    @Nullable
    Framing framing() {
        return framing;
    }

    double warmth() {
        return warmth;
    }

    double smoothing() {
        return smoothing;
    }

    Instant createdAt() {
        return createdAt;
    }
}
