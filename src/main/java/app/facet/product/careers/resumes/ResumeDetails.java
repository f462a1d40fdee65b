package app.facet.product.careers.resumes;

/**
 * A resume as it is now.
 *
 * @param edition to be handed back when it is saved, to notice a change made elsewhere meanwhile
 */
public record ResumeDetails(ResumeSummary summary, ResumeVersion newest, int edition) {}
