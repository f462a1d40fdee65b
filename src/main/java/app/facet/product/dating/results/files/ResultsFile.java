package app.facet.product.dating.results.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Tells what kind of file it is by what it begins with, never by its name, and reads the days from it. */
public final class ResultsFile {

    /** How large an upload may be. */
    public static final int LARGEST = 200 << 20;

    private static final int LARGEST_TABLE = 5 << 20;
    private static final long LARGEST_INSIDE = 600L << 20;
    private static final int MOST_ENTRIES = 5_000;
    private static final int SAMPLE = 512;

    private final LocalDate latest;
    private final JsonFile json;

    /** @param latest the last day that has begun */
    public ResultsFile(ZoneId zone, LocalDate latest) {
        this.latest = latest;
        this.json = new JsonFile(zone, latest);
    }

    /** @throws FileRefused when nothing can be read from it */
    public FileDays read(InputStream upload) throws IOException {
        var days = readAny(new BufferedInputStream(new Limited(upload, LARGEST), SAMPLE), true)
                .orElseThrow(() -> new FileRefused("nothing-inside"));
        if (days.days().isEmpty()) {
            throw new FileRefused("no-days");
        }
        return days;
    }

    private Optional<FileDays> readAny(InputStream file, boolean openArchives) throws IOException {
        file.mark(SAMPLE);
        byte[] beginning = file.readNBytes(SAMPLE / 2);
        file.reset();
        if (beginning.length == 0) {
            throw new FileRefused("empty");
        }
        if (beginning.length > 3 && beginning[0] == 'P' && beginning[1] == 'K' && beginning[2] == 3) {
            return openArchives ? unzip(file) : Optional.empty();
        }
        String sample = withoutZeros(beginning);
        if (sample.startsWith("{") || sample.startsWith("[")) {
            return Optional.of(json.read(file));
        }
        byte[] table = file.readNBytes(LARGEST_TABLE + 1);
        if (table.length > LARGEST_TABLE) {
            throw new FileRefused("too-large");
        }
        return Optional.of(new CsvFile(latest).read(text(table)));
    }

    /** The first signs in any Unicode encoding, without byte order mark and blanks. */
    private static String withoutZeros(byte[] beginning) {
        return new String(beginning, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading();
    }

    /** The first file inside that can be read; nothing is unpacked onto a disk, and archives in archives stay closed. */
    private Optional<FileDays> unzip(InputStream file) throws IOException {
        FileRefused refused = new FileRefused("nothing-inside");
        try (var zip = new ZipInputStream(file)) {
            var limited = new Limited(zip, LARGEST_INSIDE);
            ZipEntry entry;
            for (int at = 0; (entry = zip.getNextEntry()) != null && at < MOST_ENTRIES; at++) {
                if (isOfInterest(entry)) {
                    try {
                        return readAny(new BufferedInputStream(limited, SAMPLE), false);
                    } catch (FileRefused notThisOne) {
                        refused = notThisOne;
                    }
                }
                limited.skipRest();
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new FileRefused("broken-archive");
        }
        throw refused;
    }

    private static boolean isOfInterest(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !name.startsWith("__macosx")
                && (last.equals("data.json") || last.equals("matches.json") || last.endsWith(".csv"));
    }

    private static String text(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException fromAnOldSpreadsheet) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }
}
