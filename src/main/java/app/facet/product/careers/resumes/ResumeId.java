package app.facet.product.careers.resumes;

import java.util.UUID;

/** Which resume. */
public record ResumeId(UUID value) {}
