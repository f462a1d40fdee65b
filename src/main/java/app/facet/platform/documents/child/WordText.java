package app.facet.platform.documents.child;

import app.facet.platform.documents.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Follows the text of a Word document, into tables and text boxes. */
final class WordText implements SafeXml.Visitor {

    /** Said twice for older programs, taken back, or not to be seen. */
    private static final Set<String> SKIPPED = Set.of("Fallback", "del", "moveFrom", "instrText", "pict");

    private final FlowBuilder builder;
    private final WordStyles styles;
    private final Deque<LetterStyle> paragraphs = new ArrayDeque<>();
    private LetterStyle letters = LetterStyle.NONE;
    private boolean inLetters;
    private boolean inWords;
    private boolean hidden;
    private int skipping;
    private boolean alternative;

    WordText(FlowBuilder builder, WordStyles styles) {
        this.builder = builder;
        this.styles = styles;
    }

    @Override
    public void visit(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inWords && skipping == 0 && !hidden) {
                    text(reader.getText());
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (skipping > 0 || (SKIPPED.contains(name) && (!name.equals("pict") || alternative))) {
            skipping++;
            return;
        }
        switch (name) {
            case "p" -> beginParagraph();
            case "r" -> letters = LetterStyle.NONE;
            case "rPr" -> inLetters = true;
            case "pStyle" -> paragraphStyle(reader);
            case "numPr" -> builder.text("• ", size(), false);
            case "rStyle" -> letters = letters.over(styles.ofLetters(WordStyles.attribute(reader, "val")));
            case "sz", "b", "vanish" -> ownLook(reader);
            case "t" -> inWords = true;
            case "tab" -> tab(reader);
            case "br", "cr" -> builder.breakLine();
            case "noBreakHyphen" -> text("-");
            case "tr" -> builder.beginRow();
            case "tc" -> builder.beginCell();
            case "AlternateContent" -> alternative = true;
            default -> {}
        }
    }

    private void beginParagraph() {
        paragraphs.push(styles.of(null));
        letters = LetterStyle.NONE;
        hidden = false;
        builder.beginParagraph();
    }

    private void paragraphStyle(XMLStreamReader reader) {
        if (!paragraphs.isEmpty()) {
            paragraphs.pop();
            paragraphs.push(styles.of(WordStyles.attribute(reader, "val")));
        }
    }

    private void ownLook(XMLStreamReader reader) {
        if (inLetters) {
            hidden |= reader.getLocalName().equals("vanish");
            letters = WordStyles.letters(reader, letters);
        }
    }

    /** A tab in the text, not the place of one in the paragraph's own settings. */
    private void tab(XMLStreamReader reader) {
        if (WordStyles.attribute(reader, "val") == null) {
            text("\t");
        }
    }

    private void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "p" -> {
                paragraphs.poll();
                builder.endParagraph();
            }
            case "r" -> hidden = false;
            case "rPr" -> inLetters = false;
            case "pPr" -> letters = LetterStyle.NONE;
            case "t" -> inWords = false;
            case "tr" -> builder.endRow();
            case "AlternateContent" -> alternative = false;
            default -> {}
        }
    }

    private void text(String text) {
        LetterStyle look = look();
        builder.text(text, size(), Boolean.TRUE.equals(look.bold()));
    }

    private float size() {
        Float size = look().size();
        return size == null ? Flow.BODY : size;
    }

    private LetterStyle look() {
        LetterStyle paragraph = paragraphs.peek();
        return paragraph == null ? letters : letters.over(paragraph);
    }
}
