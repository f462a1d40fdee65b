package app.facet.product.dating;

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

/** A photo in somebody's dating set. */
@Entity
@Table(name = "dating_photo")
class Photo {

    @Id
    private UUID id;

    private UUID accountId;

    private UUID mediaId;

    @Enumerated(EnumType.STRING)
    private PhotoState state;

    private @Nullable Integer score;

    private @Nullable String reading;

    private @Nullable String failure;

    private Instant createdAt;

    protected Photo() {}

    static Photo added(PhotoId id, AccountId owner, MediaId media, Instant now) {
        var photo = new Photo();
        photo.id = id.value();
        photo.accountId = owner.value();
        photo.mediaId = media.value();
        photo.state = PhotoState.PENDING;
        photo.createdAt = now;
        return photo;
    }

    /**
     * @param result what was measured, as JSON
     * @param overall null when the photo shows no face and so can have no score as a profile photo
     */
    void completed(String result, @Nullable Integer overall) {
        state = PhotoState.COMPLETED;
        reading = result;
        score = overall;
        failure = null;
    }

    /** @param sentence message key of what went wrong */
    void failed(String sentence) {
        state = PhotoState.FAILED;
        failure = sentence;
    }

    void unpaid() {
        state = PhotoState.UNPAID;
    }

    void cancelled() {
        state = PhotoState.CANCELLED;
    }

    void waitAgain() {
        state = PhotoState.PENDING;
        failure = null;
    }

    PhotoId id() {
        return new PhotoId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    MediaId media() {
        return new MediaId(mediaId);
    }

    PhotoState state() {
        return state;
    }

    @Nullable
    Integer score() {
        return score;
    }

    @Nullable
    String reading() {
        return reading;
    }

    @Nullable
    String failure() {
        return failure;
    }

    Instant createdAt() {
        return createdAt;
    }
}
