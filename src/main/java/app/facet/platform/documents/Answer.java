package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What the process that read a document says: its words, or why not.
 *
 * @param cause the name of the defect met, for the log
 */
public record Answer(
        @Nullable DocumentText text,
        @Nullable Reason refused,
        @Nullable String cause) {}
