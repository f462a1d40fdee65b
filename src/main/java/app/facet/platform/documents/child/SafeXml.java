package app.facet.platform.documents.child;

import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.documents.DocumentRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML that may want to harm: nothing outside of it is ever read, and it may declare nothing. */
final class SafeXml {

    private static final int DEEPEST = 150;
    private static final int MOST_EVENTS = 3_000_000;

    private SafeXml() {}

    /** What is told about each event. */
    interface Visitor {
        void visit(XMLStreamReader reader) throws XMLStreamException;
    }

    static void walk(byte[] xml, Visitor visitor) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            int depth = 0;
            for (int events = 0; reader.hasNext(); events++) {
                int event = reader.next();
                depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (event == XMLStreamConstants.DTD || depth > DEEPEST || events > MOST_EVENTS) {
                    throw new DocumentRefused(Reason.HOSTILE);
                }
                visitor.visit(reader);
            }
        } catch (XMLStreamException broken) {
            throw new IOException("not well-formed: " + broken.getMessage(), broken);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }
}
