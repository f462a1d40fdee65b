package app.facet.platform.documents.child;

import app.facet.platform.documents.Flow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Follows the text of an OpenDocument, into tables, lists and text boxes. */
final class OpenDocumentText implements SafeXml.Visitor {

    private static final Set<String> SKIPPED =
            Set.of("annotation", "tracked-changes", "note", "sequence-decls", "forms");
    private static final int MOST_BLANKS = 100;

    private final FlowBuilder builder;
    private final LetterStyle.Sheet sheet = new LetterStyle.Sheet();
    private final Deque<LetterStyle> looks = new ArrayDeque<>();
    private @Nullable String style;
    private LetterStyle styled = LetterStyle.NONE;
    private int paragraphs;
    private int skipping;
    private boolean item;

    OpenDocumentText(FlowBuilder builder) {
        this.builder = builder;
    }

    /** Only takes note of the styles. */
    SafeXml.Visitor ofStyles() {
        return reader -> {
            if (reader.isStartElement()) {
                beginStyle(reader);
            } else if (reader.isEndElement()) {
                endStyle(reader.getLocalName());
            }
        };
    }

    @Override
    public void visit(XMLStreamReader reader) {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (paragraphs > 0 && skipping == 0) {
                    text(reader.getText().replaceAll("\\s+", " "));
                }
            }
            default -> {}
        }
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        beginStyle(reader);
        switch (name) {
            case "p", "h" -> beginParagraph(reader, name);
            case "span" -> looks.push(named(reader).over(look()));
            case "tab" -> text("\t");
            case "s" -> text(" ".repeat(blanks(WordStyles.attribute(reader, "c"))));
            case "line-break" -> builder.breakLine();
            case "list-item" -> item = true;
            case "table-row" -> builder.beginRow();
            case "table-cell" -> builder.beginCell();
            default -> {}
        }
    }

    private void beginParagraph(XMLStreamReader reader, String name) {
        paragraphs++;
        LetterStyle look = named(reader);
        looks.push(name.equals("h") ? new LetterStyle(null, look.size(), true) : look);
        builder.beginParagraph();
        if (item) {
            text("• ");
            item = false;
        }
    }

    private LetterStyle named(XMLStreamReader reader) {
        return sheet.whole(WordStyles.attribute(reader, "style-name"));
    }

    private static int blanks(@Nullable String count) {
        return count != null && count.matches("\\d{1,3}") ? Math.min(MOST_BLANKS, Integer.parseInt(count)) : 1;
    }

    private void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        endStyle(name);
        switch (name) {
            case "p", "h" -> {
                paragraphs--;
                looks.poll();
                builder.endParagraph();
            }
            case "span" -> looks.poll();
            case "table-row" -> builder.endRow();
            default -> {}
        }
    }

    private void beginStyle(XMLStreamReader reader) {
        if (reader.getLocalName().equals("style")) {
            style = WordStyles.attribute(reader, "name");
            styled = new LetterStyle(WordStyles.attribute(reader, "parent-style-name"), null, null);
        } else if (reader.getLocalName().equals("text-properties") && style != null) {
            styled = new LetterStyle(
                    styled.parent(),
                    points(WordStyles.attribute(reader, "font-size")),
                    bold(WordStyles.attribute(reader, "font-weight")));
        }
    }

    private void endStyle(String name) {
        if (name.equals("style") && style != null) {
            sheet.put(style, styled);
            style = null;
        }
    }

    private static @Nullable Float points(@Nullable String size) {
        return size != null && size.matches("\\d{1,3}(\\.\\d{1,4})?pt")
                ? Float.valueOf(size.substring(0, size.length() - 2))
                : null;
    }

    private static @Nullable Boolean bold(@Nullable String weight) {
        return weight == null ? null : weight.equals("bold") || weight.matches("[6-9]00");
    }

    private LetterStyle look() {
        return Objects.requireNonNullElse(looks.peek(), LetterStyle.NONE);
    }

    private void text(String text) {
        Float size = look().size();
        builder.text(text, size == null ? Flow.BODY : size, Boolean.TRUE.equals(look().bold()));
    }
}
