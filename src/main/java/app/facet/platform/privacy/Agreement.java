package app.facet.platform.privacy;

import java.time.Instant;
import java.time.LocalDate;

/** Somebody agreed to a version of a document. */
public record Agreement(Document document, LocalDate version, Instant agreedAt) {}
