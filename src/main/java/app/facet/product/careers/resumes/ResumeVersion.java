package app.facet.product.careers.resumes;

/** A version and all that stands in it. */
public record ResumeVersion(VersionSummary summary, ResumeReading reading) {}
