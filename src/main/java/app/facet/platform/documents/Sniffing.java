package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells kinds of document apart by what is in them; the name only tells Markdown from plain text. */
final class Sniffing {

    private static final int HEAD = 1024;
    private static final int TAIL = 66_000;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String END_OF_ZIP = "PK\u0005\u0006";

    private Sniffing() {}

    static DocumentKind kindOf(String name, byte[] content) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) {
            return pdf(content);
        }
        if (head.startsWith(ZIP)) {
            return zipped(content);
        }
        refuseOthers(head);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(md|markdown|mdown)")
                ? DocumentKind.MARKDOWN
                : DocumentKind.TEXT;
    }

    private static DocumentKind pdf(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        String tail = new String(content, from, content.length - from, StandardCharsets.ISO_8859_1);
        if (tail.lastIndexOf(END_OF_ZIP) > tail.lastIndexOf("%%EOF")) {
            throw new DocumentRefused(Reason.DOUBLE);
        }
        return DocumentKind.PDF;
    }

    /** Both say what they are before the words; the reader looks closer. */
    private static DocumentKind zipped(byte[] content) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", 30)) {
            return DocumentKind.ODT;
        }
        if (all.contains("word/document.xml")) {
            return DocumentKind.DOCX;
        }
        throw new DocumentRefused(Reason.UNKNOWN);
    }

    private static void refuseOthers(String head) {
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0") || head.startsWith("{\\rtf")) {
            throw new DocumentRefused(Reason.OLD_WORD);
        }
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (!wide && head.chars().anyMatch(Sniffing::neverInText)) {
            throw new DocumentRefused(Reason.UNKNOWN);
        }
    }

    private static boolean neverInText(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b && c != 0x0b;
    }
}
