package app.facet.platform.documents;

import app.facet.platform.kernel.Refusal;
import java.util.Locale;

/** This file is not read; the sentence says why and what to send instead. */
public final class DocumentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why a file is not read. Each has one sentence, {@code documents.refused.<reason>}. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN,
        OLD_WORD,
        /** Two files in one. */
        DOUBLE,
        ENCRYPTED,
        BROKEN,
        PICTURES_ONLY,
        NO_WORDS,
        TOO_MANY_PAGES,
        TOO_LONG,
        /** Asks for more memory than a document needs, or tries to reach beyond itself. */
        HOSTILE,
        TOO_SLOW,
        /** Its process ended without a word. */
        READER_ENDED,
        BUSY;

        /** Key of the sentence. */
        public String messageKey() {
            return "documents.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    /** With the values its sentence has places for. */
    public DocumentRefused(Reason reason, Object... parameters) {
        super(reason.messageKey(), parameters);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
