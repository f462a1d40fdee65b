package app.facet.platform.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is left of a deleted photo: that it is gone, and since when. */
@Entity
@Table(name = "media_receipt")
class DeletionReceipt {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // the repository asks for it
    private UUID accountId;

    @SuppressWarnings("UnusedVariable") // the repository asks for it
    private UUID mediaId;

    private String purpose;
    private int width;
    private int height;
    private long bytes;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    @Enumerated(EnumType.STRING)
    private DeletionReason reason;

    private Instant takenAt;
    private Instant deletedAt;
    private @Nullable Instant goneAt;

    protected DeletionReceipt() {}

    static DeletionReceipt of(MediaItem item, DeletionReason reason, Instant now) {
        var receipt = new DeletionReceipt();
        receipt.id = UUID.randomUUID();
        receipt.accountId = item.owner().value();
        receipt.mediaId = item.id().value();
        receipt.purpose = item.purpose();
        receipt.width = item.photo().uprightWidth();
        receipt.height = item.photo().uprightHeight();
        receipt.bytes = item.photo().bytes();
        receipt.sha256 = item.photo().sha256();
        receipt.reason = reason;
        receipt.takenAt = item.createdAt();
        receipt.deletedAt = now;
        return receipt;
    }

    DeletionSummary summary(String address) {
        return new DeletionSummary(
                id, purpose, width, height, bytes, sha256, reason, takenAt, deletedAt, goneAt, address);
    }

    UUID id() {
        return id;
    }
}
