package app.facet.product.careers.resumes;

import app.facet.platform.vault.FileCipher;
import app.facet.platform.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Takes, seals and opens the bytes of a file that was sent. */
@Component
class UploadBytes {

    private static final int LARGEST = ResumeImports.MOST_MEGABYTES * 1024 * 1024;

    private final Vault vault;

    UploadBytes(Vault vault) {
        this.vault = vault;
    }

    /** @throws ResumeRefused when there are too many */
    static byte[] of(InputStream file) {
        try (file) {
            byte[] bytes = file.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ResumeRefused("too-large", ResumeImports.MOST_MEGABYTES);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void seal(SavedUpload upload, byte[] bytes) {
        byte[] key = vault.newFileKey(upload.owner(), SavedUpload.KEY);
        var sealed = new ByteArrayOutputStream();
        try (var out = cipher(upload, key).sealing(sealed, upload.id().toString())) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        upload.keep(key, sealed.toByteArray());
    }

    byte[] open(SavedUpload upload) {
        try (var in = cipher(upload, upload.key())
                .opening(new ByteArrayInputStream(upload.content()), upload.id().toString())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileCipher cipher(SavedUpload upload, byte[] key) {
        return vault.fileCipher(upload.owner(), SavedUpload.KEY, key);
    }
}
