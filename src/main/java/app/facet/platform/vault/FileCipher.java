package app.facet.platform.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals files as streams with a file key: AES-256-GCM in segments of 64 KiB, each authenticated in its place (Tink's
 * streaming AEAD), so that a changed, shortened or exchanged file is noticed. Memory stays at one segment.
 */
public final class FileCipher {

    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 16;

    private final AesGcmHkdfStreaming cipher;

    FileCipher(byte[] fileKey) {
        try {
            cipher = new AesGcmHkdfStreaming(fileKey, "HmacSha256", KEY_BYTES, SEGMENT, 0);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param name the file's name, bound to its content
     * @return close it to write the last segment
     */
    public OutputStream sealing(OutputStream target, String name) throws IOException {
        try {
            return cipher.newEncryptingStream(target, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reading it fails with an {@link IOException} where the file is not what was sealed under this name. */
    public InputStream opening(InputStream sealed, String name) throws IOException {
        try {
            return cipher.newDecryptingStream(sealed, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
