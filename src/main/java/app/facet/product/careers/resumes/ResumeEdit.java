package app.facet.product.careers.resumes;

import java.util.Set;

/**
 * What somebody made of a resume in the editor.
 *
 * @param confirmed paths of fields that were looked at and found right as they are
 * @param edition of the resume as it was opened
 */
public record ResumeEdit(ResumeContent content, Set<String> confirmed, int edition) {

    public ResumeEdit {
        confirmed = Set.copyOf(confirmed);
    }

    /** A change of what stands there, with nothing else confirmed. */
    public ResumeEdit(ResumeContent content, int edition) {
        this(content, Set.of(), edition);
    }
}
