package app.facet.platform.documents;

/** What kind of document it was. */
public enum DocumentKind {
    PDF,
    /** Word since 2007. */
    DOCX,
    /** OpenDocument, as LibreOffice writes it. */
    ODT,
    TEXT,
    MARKDOWN
}
