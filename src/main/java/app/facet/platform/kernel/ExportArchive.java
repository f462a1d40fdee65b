package app.facet.platform.kernel;

import java.io.IOException;
import java.io.InputStream;

/** The archive a person downloads with everything Facet holds about them. Entries are streamed, never collected. */
public interface ExportArchive {

    /** Adds the value as JSON under {@code section/name}. */
    void json(String section, String name, Object value) throws IOException;

    /** Adds a file under {@code section/name}. */
    void file(String section, String name, InputStream content) throws IOException;
}
