/**
 * Documents people have, read without trusting them: PDF, Word, OpenDocument, plain text and Markdown become a {@link
 * app.facet.platform.documents.DocumentText}, which knows where on the page each word stands and how it looks. Files that
 * could be hostile are read in a process of their own, which is capped and thrown away. Keeps nothing.
 */
@ApplicationModule(
        id = "documents",
        displayName = "Documents",
        allowedDependencies = {"kernel"})
@NullMarked
package app.facet.platform.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
