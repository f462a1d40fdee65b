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

    private @Nullable UUID originalId;

    private @Nullable String changes;

    private boolean chosen;

    private int place;

    private @Nullable Long likeness;

    protected Photo() {}

    /** @param place in the set, the first is 0 */
    static Photo added(PhotoId id, AccountId owner, MediaId media, int place, Instant now) {
        var photo = new Photo();
        photo.id = id.value();
        photo.accountId = owner.value();
        photo.mediaId = media.value();
        photo.state = PhotoState.PENDING;
        photo.createdAt = now;
        photo.chosen = true;
        photo.place = place;
        return photo;
    }

    /**
     * A version of a photo.
     *
     * @param changes what was done to it, as JSON
     */
    static Photo version(PhotoId id, Photo original, MediaId media, String changes, Instant now) {
        var photo = added(id, original.owner(), media, original.place, now);
        photo.originalId = original.id;
        photo.changes = changes;
        photo.chosen = false;
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

    /** @param hash see {@link app.facet.platform.imaging.PhotoLikeness} */
    void looksLike(long hash) {
        likeness = hash;
    }

    void choose(boolean forTheSet) {
        chosen = forTheSet;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    /** The photo it was made from is gone. */
    void becomesOriginal() {
        originalId = null;
        chosen = true;
    }

    void madeFrom(PhotoId original) {
        originalId = original.value();
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

    @Nullable
    PhotoId original() {
        return originalId == null ? null : new PhotoId(originalId);
    }

    /** The original of its family, which may be itself. */
    PhotoId family() {
        return new PhotoId(originalId == null ? id : originalId);
    }

    @Nullable
    String changes() {
        return changes;
    }

    boolean isChosen() {
        return chosen;
    }

    int place() {
        return place;
    }

    @Nullable
    Long likeness() {
        return likeness;
    }

    Instant createdAt() {
        return createdAt;
    }
}
