package app.facet.platform.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is written in a document, and where. */
public record DocumentText(DocumentKind kind, List<TextPage> pages) {

    public DocumentText {
        pages = List.copyOf(pages);
    }

    /** Lines as people read them: one column after the other, each from top to bottom. */
    public List<TextLine> lines() {
        var lines = new ArrayList<TextLine>();
        for (int at = 0; at < pages.size(); at++) {
            lines.addAll(flows() ? StreamOrder.lines(at, pages.get(at)) : ReadingOrder.lines(at, pages.get(at)));
        }
        return lines;
    }

    /** Lines in the order in which the file writes them, as simple programs read it. */
    public List<TextLine> linesAsWritten() {
        var lines = new ArrayList<TextLine>();
        for (int at = 0; at < pages.size(); at++) {
            lines.addAll(StreamOrder.lines(at, pages.get(at)));
        }
        return lines;
    }

    /** Lines from the top of the page to its bottom straight across all columns, as careless programs read it. */
    public List<TextLine> linesAcross() {
        var lines = new ArrayList<TextLine>();
        for (int at = 0; at < pages.size(); at++) {
            lines.addAll(Baselines.lines(at, pages.get(at).runs()));
        }
        return lines;
    }

    /** All its words as people read them. */
    public String plain() {
        return lines().stream().map(TextLine::text).collect(Collectors.joining("\n"));
    }

    /** Whether its lines have an order of their own, rather than places on a page. */
    private boolean flows() {
        return kind != DocumentKind.PDF;
    }
}
