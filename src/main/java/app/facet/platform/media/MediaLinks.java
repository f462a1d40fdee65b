package app.facet.platform.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Addresses under which a picture can be fetched for a while. They are signed, so ids cannot be tried out, and they
 * end; the owner has to be signed in besides.
 */
@Component
public class MediaLinks {

    private static final String ALGORITHM = "HmacSHA256";

    private static final String RECEIPT = "receipt"; // no picture is called so: they have endings

    private final SecretKeySpec key;
    private final Duration lifetime;
    private final Clock clock;

    MediaLinks(MediaSettings settings, Clock clock) throws IOException {
        this.key = new SecretKeySpec(keyIn(settings.linkKeyFile()), ALGORITHM);
        this.lifetime = settings.linksLastFor();
        this.clock = clock;
    }

    /** The address of a variant. The same for a while, so that browsers can keep what they fetched. */
    public String to(MediaId id, Variant variant) {
        long step = lifetime.toSeconds();
        long until = (clock.instant().getEpochSecond() / step + 2) * step;
        return "media/%s/%s?until=%d&signature=%s"
                .formatted(id.value(), variant.fileName(), until, signature(id, variant.fileName(), until));
    }

    /** Shows that a receipt is ours; it does not end. */
    String proof(UUID receipt) {
        return signature(new MediaId(receipt), RECEIPT, 0);
    }

    boolean isProof(UUID receipt, String proof) {
        return MessageDigest.isEqual(
                proof(receipt).getBytes(StandardCharsets.US_ASCII), proof.getBytes(StandardCharsets.UTF_8));
    }

    boolean isValid(MediaId id, String fileName, long until, String signature) {
        boolean genuine = MessageDigest.isEqual(
                signature(id, fileName, until).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.UTF_8));
        return genuine && Instant.ofEpochSecond(until).isAfter(clock.instant());
    }

    private String signature(MediaId id, String fileName, long until) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(ByteBuffer.allocate(24)
                    .putLong(id.value().getMostSignificantBits())
                    .putLong(id.value().getLeastSignificantBits())
                    .putLong(until)
                    .array());
            byte[] code = mac.doFinal(fileName.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyIn(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(ByteBuffer.wrap(fresh));
            return fresh;
        } catch (FileAlreadyExistsException kept) {
            return Files.readAllBytes(file);
        }
    }
}
