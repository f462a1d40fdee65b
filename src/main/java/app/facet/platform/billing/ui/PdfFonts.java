package app.facet.platform.billing.ui;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Fonts of a document, one after the other: Latin, Greek, Cyrillic and Hebrew; Arabic; Thai; Armenian; Georgian; Chinese,
 * Japanese and Korean. Each is read when the first sign needs it, and only what is used becomes part of the document. Closed
 * after the document is saved.
 */
final class PdfFonts implements Closeable {

    private static final String OURS = "/fonts/";
    private static final List<String> CHAIN = List.of(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf",
            OURS + "NotoSansArabic-Regular.ttf",
            OURS + "NotoSansThai-Regular.ttf",
            OURS + "NotoSansArmenian-Regular.ttf",
            OURS + "NotoSansGeorgian-Regular.ttf",
            OURS + "WenQuanYiMicroHei.ttc");

    private record Loaded(PDFont font, CmapLookup signs) {

        boolean has(String text) {
            return text.codePoints().allMatch(sign -> signs.getGlyphId(sign) > 0);
        }
    }

    private final PDDocument document;
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private final List<Closeable> open = new ArrayList<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The first that has all of it. */
    Optional<PDFont> having(String text) {
        return CHAIN.stream()
                .map(this::font)
                .filter(one -> one.has(text))
                .map(Loaded::font)
                .findFirst();
    }

    PDFont usual() {
        return font(CHAIN.getFirst()).font();
    }

    private Loaded font(String file) {
        return loaded.computeIfAbsent(file, this::load);
    }

    private Loaded load(String file) {
        try (InputStream in = Objects.requireNonNull(
                (file.startsWith(OURS) ? PdfFonts.class : PDDocument.class).getResourceAsStream(file), file)) {
            TrueTypeFont read =
                    file.endsWith(".ttc") ? first(in) : new TTFParser().parse(new RandomAccessReadBuffer(in));
            open.add(read);
            return new Loaded(PDType0Font.load(document, read, true), read.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont first(InputStream bytes) throws IOException {
        var collection = new TrueTypeCollection(bytes);
        open.addFirst(collection);
        var names = new ArrayList<String>();
        collection.processAllFonts(one -> names.add(one.getName()));
        return Objects.requireNonNull(collection.getFontByName(names.getFirst()));
    }

    @Override
    public void close() throws IOException {
        for (Closeable one : open.reversed()) {
            one.close();
        }
    }
}
