package app.facet.product.careers.postings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labelled postings, for tests elsewhere. */
public final class SamplePostings {

    private SamplePostings() {}

    /** Texts by name without ending, in order. */
    public static Map<String, String> all() {
        var texts = new LinkedHashMap<String, String>();
        labelled().forEach(one -> texts.put(one.file().replace(".txt", ""), one.text()));
        return texts;
    }

    /** Which skills are meant by the name a label gives them, by that name: one posting's. */
    public static Map<String, List<String>> labels(String name) {
        var labels = new LinkedHashMap<String, List<String>>();
        labelled().stream()
                .filter(one -> one.file().equals(name + ".txt"))
                .flatMap(one -> one.labels().stream())
                .forEach(label -> labels.put(label.name(), label.skills()));
        return labels;
    }

    /** As the reader reads it. */
    public static String title(String text) {
        return PostingReader.read(text).title();
    }

    private static List<LabelledPosting> labelled() {
        try {
            return LabelledPosting.all();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
