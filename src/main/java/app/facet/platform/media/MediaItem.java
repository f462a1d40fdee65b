package app.facet.platform.media;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.imaging.Orientation;
import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.AccountId;
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

/** A photo somebody uploaded. Its name and the key of its files are sealed; {@link MediaSeals} opens them. */
@Entity
@Table(name = "media_item")
class MediaItem {

    @Id
    private UUID id;

    private UUID accountId;

    private String purpose;

    private byte[] sealedFileName;

    private byte[] fileKey;

    @Enumerated(EnumType.STRING)
    private PhotoFormat format;

    private int width;

    private int height;

    @Enumerated(EnumType.STRING)
    private Orientation orientation;

    private boolean wideGamut;

    private long bytes;

    @Column(columnDefinition = "char(64)")
    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256;

    private Instant createdAt;

    private @Nullable Instant expiresAt;

    protected MediaItem() {}

    static MediaItem of(MediaId id, AccountId owner, String purpose, AdmittedPhoto photo, Instant now) {
        var item = new MediaItem();
        item.id = id.value();
        item.accountId = owner.value();
        item.purpose = purpose;
        item.format = photo.format();
        item.width = photo.width();
        item.height = photo.height();
        item.orientation = photo.orientation();
        item.wideGamut = photo.wideGamut();
        item.bytes = photo.bytes();
        item.sha256 = photo.sha256();
        item.createdAt = now;
        return item;
    }

    void seal(byte[] fileName, byte[] key) {
        sealedFileName = fileName;
        fileKey = key;
    }

    void expireAt(@Nullable Instant instant) {
        expiresAt = instant;
    }

    MediaId id() {
        return new MediaId(id);
    }

    AccountId owner() {
        return new AccountId(accountId);
    }

    String purpose() {
        return purpose;
    }

    byte[] sealedFileName() {
        return sealedFileName;
    }

    byte[] fileKey() {
        return fileKey;
    }

    AdmittedPhoto photo() {
        return new AdmittedPhoto(format, width, height, orientation, wideGamut, bytes, sha256);
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }
}
