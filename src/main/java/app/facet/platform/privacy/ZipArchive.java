package app.facet.platform.privacy;

import app.facet.platform.kernel.ExportArchive;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an export as it is sent. Files go straight through; JSON waits until its section is {@link #flush flushed}, so
 * that a slow line never holds the transaction it was read in.
 */
class ZipArchive implements ExportArchive {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final ZipOutputStream zip;
    private final JsonMapper json;
    private final Map<String, byte[]> waiting = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    ZipArchive(OutputStream out, JsonMapper json) {
        this.zip = new ZipOutputStream(out);
        this.json = json.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    @Override
    public void json(String section, String name, Object value) {
        waiting.put(path(section, name + ".json"), json.writeValueAsBytes(value));
    }

    /** Photos are packed already; packing them again would only take time. */
    @Override
    public void file(String section, String name, InputStream content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        zip.putNextEntry(new ZipEntry(path(section, name)));
        content.transferTo(zip);
        zip.closeEntry();
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    }

    /** Sends what waits. */
    void flush() throws IOException {
        for (var entry : waiting.entrySet()) {
            write(entry.getKey(), entry.getValue());
        }
        waiting.clear();
        zip.flush();
    }

    /** A page at the top of the archive. */
    void page(String name, byte[] html) throws IOException {
        write(name, html);
    }

    /** What is in it so far, in order. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** Only a finished archive opens: one that broke off must not look whole. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void write(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private String path(String section, String name) {
        if (!NAME.matcher(section).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name for a file in an archive");
        }
        String path = section + "/" + name;
        names.add(path);
        return path;
    }
}
