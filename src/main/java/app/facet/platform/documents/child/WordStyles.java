package app.facet.platform.documents.child;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** How each named style of a Word document makes letters look. */
final class WordStyles {

    private static final float HALF = 2;

    private final LetterStyle.Sheet sheet = new LetterStyle.Sheet();
    private LetterStyle defaults = LetterStyle.NONE;
    private LetterStyle current = LetterStyle.NONE;
    private @Nullable String id;
    private @Nullable String standard;

    static WordStyles read(byte @Nullable [] xml) throws IOException {
        var styles = new WordStyles();
        if (xml != null) {
            SafeXml.walk(xml, styles::visit);
        }
        return styles;
    }

    LetterStyle of(@Nullable String style) {
        return sheet.whole(style == null ? standard : style).over(defaults);
    }

    LetterStyle ofLetters(@Nullable String style) {
        return sheet.whole(style);
    }

    private void visit(XMLStreamReader reader) {
        if (reader.isStartElement()) {
            begin(reader);
        } else if (reader.getEventType() == XMLStreamConstants.END_ELEMENT) {
            end(reader.getLocalName());
        }
    }

    private void begin(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "style" -> {
                id = attribute(reader, "styleId");
                if ("1".equals(attribute(reader, "default")) && "paragraph".equals(attribute(reader, "type"))) {
                    standard = id;
                }
            }
            case "basedOn" -> current = new LetterStyle(attribute(reader, "val"), current.size(), current.bold());
            case "name" -> {
                String name = attribute(reader, "val");
                if (name != null && name.matches("(?i)heading \\d|title")) {
                    current = new LetterStyle(current.parent(), current.size(), true);
                }
            }
            default -> current = letters(reader, current);
        }
    }

    private void end(String element) {
        if (element.equals("style") && id != null) {
            sheet.put(id, current);
            id = null;
            current = LetterStyle.NONE;
        } else if (element.equals("docDefaults")) {
            defaults = current;
            current = LetterStyle.NONE;
        }
    }

    /** What an element within the properties of letters adds. */
    static LetterStyle letters(XMLStreamReader reader, LetterStyle style) {
        String value = attribute(reader, "val");
        return switch (reader.getLocalName()) {
            case "sz" -> new LetterStyle(style.parent(), halves(value), style.bold());
            case "b" -> new LetterStyle(style.parent(), style.size(), on(value));
            default -> style;
        };
    }

    private static @Nullable Float halves(@Nullable String value) {
        return value != null && value.matches("\\d{1,4}") ? Float.parseFloat(value) / HALF : null;
    }

    private static boolean on(@Nullable String value) {
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }
}
