package app.facet.product.careers.resumes;

import app.facet.platform.documents.DocumentReader;
import app.facet.platform.documents.DocumentReading;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The resumes of people who do not exist, as they are read from their files, for tests elsewhere. */
public final class SampleResumes {

    private static final Map<String, ResumeContent> ALL = read();

    private SampleResumes() {}

    /** By name, in order. */
    public static Map<String, ResumeContent> all() {
        return ALL;
    }

    private static Map<String, ResumeContent> read() {
        var resumes = new LinkedHashMap<String, ResumeContent>();
        try (DocumentReader documents = DocumentReading.patient()) {
            var reader = new ResumeReader();
            Stream.of("tuned", "held", "fresh")
                    .flatMap(half -> ResumeSample.all(half).stream())
                    .forEach(sample -> resumes.put(
                            sample.name(),
                            reader.read(documents.read(sample.fileName(), sample.file()))
                                    .content()));
        }
        return resumes;
    }
}
