package app.facet.platform.documents.child;

import app.facet.platform.documents.DocumentKind;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import app.facet.platform.documents.DocumentText;
import app.facet.platform.documents.ZippedParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/** Reads OpenDocument texts, as LibreOffice writes them. */
final class OpenDocumentReading {

    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private OpenDocumentReading() {}

    static DocumentText read(byte[] content) throws IOException {
        Map<String, byte[]> parts = ZippedParts.of(content, Set.of(CONTENT, STYLES, MANIFEST)::contains);
        byte[] manifest = parts.getOrDefault(MANIFEST, new byte[0]);
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new DocumentRefused(Reason.ENCRYPTED);
        }
        byte[] text = parts.get(CONTENT);
        if (text == null) {
            throw new DocumentRefused(Reason.BROKEN);
        }
        var builder = new FlowBuilder();
        var walk = new OpenDocumentText(builder);
        byte[] styles = parts.get(STYLES);
        if (styles != null) {
            SafeXml.walk(styles, walk.ofStyles());
        }
        SafeXml.walk(text, walk);
        return WordReading.withWords(DocumentKind.ODT, builder.flow().pages());
    }
}
