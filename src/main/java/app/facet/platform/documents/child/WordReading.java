package app.facet.platform.documents.child;

import app.facet.platform.documents.DocumentKind;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import app.facet.platform.documents.DocumentText;
import app.facet.platform.documents.TextPage;
import app.facet.platform.documents.ZippedParts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads Word documents: what stands in their headers, then the text. Macros and whatever else is in them are not looked at. */
final class WordReading {

    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String HEADERS = "word/header\\d{0,3}\\.xml";

    private WordReading() {}

    static DocumentText read(byte[] content) throws IOException {
        Map<String, byte[]> parts =
                ZippedParts.of(content, name -> name.equals(DOCUMENT) || name.equals(STYLES) || name.matches(HEADERS));
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw new DocumentRefused(Reason.BROKEN);
        }
        WordStyles styles = WordStyles.read(parts.get(STYLES));
        var builder = new FlowBuilder();
        for (var part : new TreeMap<>(parts).entrySet()) {
            if (part.getKey().matches(HEADERS)) {
                SafeXml.walk(part.getValue(), new WordText(builder, styles));
            }
        }
        SafeXml.walk(document, new WordText(builder, styles));
        return withWords(DocumentKind.DOCX, builder.flow().pages());
    }

    static DocumentText withWords(DocumentKind kind, List<TextPage> pages) {
        if (pages.stream().allMatch(page -> page.runs().stream()
                .allMatch(run -> run.text().isBlank()))) {
            throw new DocumentRefused(Reason.NO_WORDS);
        }
        return new DocumentText(kind, pages);
    }
}
