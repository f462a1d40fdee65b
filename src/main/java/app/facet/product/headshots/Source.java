package app.facet.product.headshots;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo somebody wants portraits of. */
@Entity
@Table(name = "headshots_source")
class Source {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID mediaId;

    @Enumerated(EnumType.STRING)
    private SourceState state;

    private @Nullable String reading;
    private @Nullable String failure;

    @SuppressWarnings("UnusedVariable") // the repository orders by it
    private Instant createdAt;

    protected Source() {}

    static Source added(SourceId id, AccountId owner, MediaId media, Instant now) {
        var source = new Source();
        source.id = id.value();
        source.accountId = owner.value();
        source.mediaId = media.value();
        source.state = SourceState.PENDING;
        source.createdAt = now;
        return source;
    }

    /** @param result what was measured, as JSON */
    void measured(String result) {
        state = SourceState.READY;
        reading = result;
        failure = null;
    }

    /** @param sentence message key of what went wrong */
    void failed(String sentence) {
        state = SourceState.FAILED;
        failure = sentence;
    }

    void waitAgain() {
        state = SourceState.PENDING;
        failure = null;
    }

    SourceId id() {
        return new SourceId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    MediaId media() {
        return new MediaId(mediaId);
    }

    SourceState state() {
        return state;
    }

    @Nullable
    String reading() {
        return reading;
    }

    @Nullable
    String failure() {
        return failure;
    }
}
