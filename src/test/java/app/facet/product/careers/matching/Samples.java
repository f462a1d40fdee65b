package app.facet.product.careers.matching;

import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.SamplePostings;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.SampleResumes;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The sample resumes and postings, read once for all tests. */
final class Samples {

    static final YearMonth TODAY = YearMonth.of(2026, 11);

    private static final Map<String, AskedPosting> POSTINGS = postings();
    private static final Map<String, ResumeEvidence> RESUMES = resumes();

    private Samples() {}

    static Map<String, AskedPosting> allPostings() {
        return POSTINGS;
    }

    static Map<String, ResumeEvidence> allResumes() {
        return RESUMES;
    }

    static AskedPosting posting(String name) {
        return Objects.requireNonNull(POSTINGS.get(name), name);
    }

    static ResumeEvidence resume(String name) {
        return Objects.requireNonNull(RESUMES.get(name), name);
    }

    static AskedPosting asked(String text) {
        return AskedPosting.of(id(text), SamplePostings.title(text), text);
    }

    static ResumeEvidence read(ResumeContent resume) {
        return ResumeEvidence.of(resume, TODAY);
    }

    static PostingId id(String name) {
        return new PostingId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, AskedPosting> postings() {
        var read = new LinkedHashMap<String, AskedPosting>();
        SamplePostings.all()
                .forEach((name, text) -> read.put(name, AskedPosting.of(id(name), SamplePostings.title(text), text)));
        return read;
    }

    private static Map<String, ResumeEvidence> resumes() {
        var read = new LinkedHashMap<String, ResumeEvidence>();
        SampleResumes.all().forEach((name, content) -> read.put(name, read(content)));
        return read;
    }
}
