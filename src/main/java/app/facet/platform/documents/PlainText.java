package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text without any form, and Markdown. */
final class PlainText {

    private static final int LONGEST = 400_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static DocumentText read(DocumentKind kind, byte[] content) {
        String text = decode(content);
        if (text.isBlank()) {
            throw new DocumentRefused(Reason.NO_WORDS);
        }
        if (text.length() > LONGEST) {
            throw new DocumentRefused(Reason.TOO_LONG);
        }
        var flow = new Flow();
        for (String line : text.split("\\R", -1)) {
            if (kind == DocumentKind.MARKDOWN) {
                MarkdownLine.add(flow, line);
            } else {
                flow.line(List.of(new Flow.Piece(tidy(line), 0, Flow.BODY, false)));
            }
        }
        return new DocumentText(kind, flow.pages());
    }

    private static String tidy(String line) {
        return line.replace('\f', ' ').replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    private static String decode(byte[] content) {
        if (begins(content, 0xFE, 0xFF) || begins(content, 0xFF, 0xFE)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
