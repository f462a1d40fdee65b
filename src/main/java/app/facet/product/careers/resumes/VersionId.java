package app.facet.product.careers.resumes;

import java.util.UUID;

/** Which version of a resume. */
public record VersionId(UUID value) {}
