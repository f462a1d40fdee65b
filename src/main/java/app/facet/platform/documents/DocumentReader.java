package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Reads documents people have. Keeps nothing of them. */
@Service
public class DocumentReader implements AutoCloseable {

    /** How large a document may be. */
    public static final int MOST_MEGABYTES = 25;

    /** The same in bytes. */
    public static final int LARGEST = MOST_MEGABYTES * 1024 * 1024;

    private final DocumentProcesses processes;

    @Autowired
    DocumentReader(DocumentsSettings settings) {
        this(new DocumentProcesses(settings, ChildCommand.ofThisApplication()));
    }

    DocumentReader(DocumentProcesses processes) {
        this.processes = processes;
    }

    /** Somebody is about to send a document: whatever reading needs is made ready meanwhile. */
    public void prepare() {
        processes.prepare();
    }

    /**
     * What is written in the file.
     *
     * @param name as it was sent; only tells Markdown from plain text
     * @throws DocumentRefused when it is no document, cannot be read, or asks for too much
     */
    public DocumentText read(String name, byte[] content) {
        if (content.length == 0) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new DocumentRefused(Reason.TOO_LARGE, MOST_MEGABYTES);
        }
        DocumentKind kind = Sniffing.kindOf(name, content);
        return switch (kind) {
            case TEXT, MARKDOWN -> PlainText.read(kind, content);
            case PDF, DOCX, ODT -> processes.read(kind, content);
        };
    }

    @Override
    public void close() {
        processes.close();
    }
}
