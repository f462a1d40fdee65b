package app.facet.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over fields, each with its length before it, so that no two lists of fields read the same. */
final class Digest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private Digest() {}

    static String of(@Nullable Object... fields) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (Object field : fields) {
                if (field == null) {
                    sha.update(ByteBuffer.allocate(4).putInt(-1).flip());
                } else {
                    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
                    sha.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
                    sha.update(bytes);
                }
            }
            return HEX.formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without it a seal over an address could be found by trying all addresses. */
    static String salt() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HEX.formatHex(bytes);
    }
}
