package app.facet.platform.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deleted photo as its receipt tells.
 *
 * @param purpose what it was for, {@code <module>.<word>}
 * @param width pixels, upright
 * @param height pixels, upright
 * @param bytes size of the original as it was kept
 * @param sha256 of the original, by which whoever has a copy can tell that it was this one
 * @param deletedAt from when on nobody could read it: its key went in that moment
 * @param goneAt when its files were found to be gone; null while they are being removed
 * @param address of the receipt, for whoever it is shown to
 */
public record DeletionSummary(
        UUID id,
        String purpose,
        int width,
        int height,
        long bytes,
        String sha256,
        DeletionReason reason,
        Instant takenAt,
        Instant deletedAt,
        @Nullable Instant goneAt,
        String address) {

    /** Text for what it was, where its module has none of its own. */
    private static final String ANY = "media.receipt.photo";

    /** Message key of what it was, if such a key is known. */
    public String nameKey() {
        return purpose + ".media";
    }

    /** Message key for photos of any kind. */
    public String anyNameKey() {
        return ANY;
    }
}
