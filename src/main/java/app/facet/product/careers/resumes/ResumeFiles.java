package app.facet.product.careers.resumes;

import app.facet.platform.documents.DocumentReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Resumes as files: all that people bring along, and the plain forms to take away. */
@Component
public class ResumeFiles {

    private static final int LARGEST_JSON = 2 * 1024 * 1024;

    private final DocumentReader documents;
    private final ResumeReader reader;

    ResumeFiles(DocumentReader documents, ResumeReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * What the file says: PDF, Word, OpenDocument, text, Markdown, JSON Resume, or the archive LinkedIn hands over.
     *
     * @param name as it was sent
     */
    public ResumeReading read(String name, byte[] content) {
        if (isJson(content)) {
            return exact(JsonResume.read(content));
        }
        if (isLinkedIn(content)) {
            return exact(LinkedInExport.read(content));
        }
        return reader.read(documents.read(name, content));
    }

    /** As JSON Resume. */
    public String json(ResumeContent content) {
        return JsonResumeWriter.write(content);
    }

    /** As plain text or Markdown, with headings in English or German. */
    public String text(ResumeContent content, ResumeTextForm form, Locale language) {
        return ResumeTextWriter.write(content, form, language);
    }

    /** Nothing had to be guessed. */
    private static ResumeReading exact(ResumeContent content) {
        return new ResumeReading(content, List.of(), List.of());
    }

    private static boolean isJson(byte[] content) {
        if (content.length == 0 || content.length > LARGEST_JSON) {
            return false;
        }
        String head = new String(content, 0, Math.min(200, content.length), StandardCharsets.UTF_8);
        return head.replace("\ufeff", "").stripLeading().startsWith("{") && !head.startsWith("{\\rtf");
    }

    private static boolean isLinkedIn(byte[] content) {
        if (content.length < 4 || content[0] != 'P' || content[1] != 'K' || content.length > DocumentReader.LARGEST) {
            return false;
        }
        String all = new String(content, StandardCharsets.ISO_8859_1);
        return all.contains("Profile.csv") || all.contains("Positions.csv");
    }
}
