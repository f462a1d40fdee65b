package app.facet.product.dating.results;

import app.facet.platform.kernel.ExportArchive;
import java.io.InputStream;
import java.util.List;

/** An archive that remembers what it was given, by name. */
record Collected(List<String> names) implements ExportArchive {

    @Override
    public void json(String section, String name, Object value) {
        names.add(name);
    }

    @Override
    public void file(String section, String name, InputStream content) {
        names.add(name);
    }
}
