package app.facet.product.headshots;

import app.facet.platform.imaging.studio.PortraitNote;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One portrait of a shoot: asked for, made, or why not. */
@Entity
@Table(name = "headshots_portrait")
class PortraitEntry {

    @Id
    private UUID id;

    private UUID accountId;
    private UUID shootId;
    private String style;
    private int place;
    private long seed;

    @Enumerated(EnumType.STRING)
    private PortraitState state;

    private @Nullable String failure;
    private @Nullable UUID mediaId;
    private @Nullable Double likeness;
    private @Nullable Integer quality;
    private @Nullable String reading;
    private @Nullable String notes;
    private boolean favourite;
    private boolean gift;
    private @Nullable String face;

    @SuppressWarnings("UnusedVariable") // the repository orders by it
    private Instant createdAt;

    protected PortraitEntry() {}

    static PortraitEntry wanted(Shoot shoot, String style, int place, Instant now) {
        var portrait = new PortraitEntry();
        portrait.id = UUID.randomUUID();
        portrait.accountId = shoot.owner().value();
        portrait.shootId = shoot.id().value();
        portrait.style = style;
        portrait.place = place;
        portrait.seed = portrait.id.getLeastSignificantBits();
        portrait.state = PortraitState.WAITING;
        portrait.createdAt = now;
        return portrait;
    }

    /** @param set where the face lies in it, as JSON */
    void made(MediaId media, double alike, List<PortraitNote> remarks, String set) {
        state = PortraitState.DONE;
        mediaId = media.value();
        likeness = alike;
        face = set;
        notes = remarks.isEmpty() ? null : remarks.stream().map(Enum::name).collect(Collectors.joining(","));
        failure = null;
    }

    /** @param result what was measured on it, as JSON */
    void measured(String result, @Nullable Integer overall) {
        reading = result;
        quality = overall;
    }

    void discarded(double alike) {
        state = PortraitState.DISCARDED;
        likeness = alike;
    }

    /** @param sentence message key of what went wrong */
    void failed(String sentence) {
        state = PortraitState.FAILED;
        failure = sentence;
    }

    void cancelled() {
        state = PortraitState.CANCELLED;
    }

    void waitAgain() {
        state = PortraitState.WAITING;
        failure = null;
    }

    /** Small and with a mark until it is paid for. */
    void give(boolean asGift) {
        gift = asGift;
    }

    void favour(boolean wanted) {
        favourite = wanted;
    }

    PortraitId id() {
        return new PortraitId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    ShootId shoot() {
        return new ShootId(shootId);
    }

    String style() {
        return style;
    }

    int place() {
        return place;
    }

    long seed() {
        return seed;
    }

    PortraitState state() {
        return state;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    MediaId media() {
        return mediaId == null ? null : new MediaId(mediaId);
    }

    @Nullable
    Double likeness() {
        return likeness;
    }

    @Nullable
    Integer quality() {
        return quality;
    }

    @Nullable
    String reading() {
        return reading;
    }

    List<PortraitNote> notes() {
        return notes == null
                ? List.of()
                : Arrays.stream(notes.split(",")).map(PortraitNote::valueOf).toList();
    }

    @Nullable
    String face() {
        return face;
    }

    boolean isGift() {
        return gift;
    }

    boolean isFavourite() {
        return favourite;
    }
}
