package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes the wanted parts out of a ZIP file, and never more than it says here. */
public final class ZippedParts {

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_PART = 24 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 160 * 1024 * 1024;
    private static final int BLOCK = 16 * 1024;

    private final Predicate<String> wanted;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final byte[] block = new byte[BLOCK];
    private long whole;

    private ZippedParts(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * The parts whose names are wanted, in the order of the file.
     *
     * @throws DocumentRefused when it unfolds to far more than a document needs, or is broken
     */
    public static Map<String, byte[]> of(byte[] zip, Predicate<String> wanted) {
        var parts = new ZippedParts(wanted);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            parts.readAll(in);
        } catch (IOException | IllegalArgumentException broken) {
            boolean locked = broken instanceof ZipException
                    && String.valueOf(broken.getMessage()).contains("encrypted");
            throw new DocumentRefused(locked ? Reason.ENCRYPTED : Reason.BROKEN);
        }
        return parts.parts;
    }

    private void readAll(ZipInputStream in) throws IOException {
        int count = 0;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (++count > MOST_PARTS) {
                throw new DocumentRefused(Reason.HOSTILE);
            }
            if (wanted.test(entry.getName())) {
                if (parts.putIfAbsent(entry.getName(), bytes(in)) != null) {
                    throw new DocumentRefused(Reason.HOSTILE);
                }
            } else {
                skip(in);
            }
        }
    }

    private byte[] bytes(InputStream in) throws IOException {
        byte[] part = in.readNBytes(LARGEST_PART + 1);
        count(part.length);
        if (part.length > LARGEST_PART) {
            throw new DocumentRefused(Reason.HOSTILE);
        }
        return part;
    }

    private void skip(InputStream in) throws IOException {
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            count(read);
        }
    }

    private void count(int more) {
        whole += more;
        if (whole > LARGEST_WHOLE) {
            throw new DocumentRefused(Reason.HOSTILE);
        }
    }
}
