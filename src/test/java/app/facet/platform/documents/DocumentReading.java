package app.facet.platform.documents;

/** Reads documents for tests of other modules, with patience for a busy machine. */
public final class DocumentReading {

    private DocumentReading() {}

    /** To be closed by who asks for it. */
    public static DocumentReader patient() {
        return new DocumentReader(new DocumentProcesses(DocumentsTest.PATIENT, ChildCommand.ofThisApplication()));
    }
}
