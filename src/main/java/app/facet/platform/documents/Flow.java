package app.facet.platform.documents;

import app.facet.platform.documents.DocumentRefused.Reason;
import java.util.ArrayList;
import java.util.List;

/** Gives lines that only have an order places on pages. */
public final class Flow {

    /** Of letters nothing is said about, in points. */
    public static final float BODY = 11;

    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;
    private static final float LETTER = 0.5f;
    private static final float LEADING = 1.5f;
    private static final int MOST_PAGES = 400;

    private final List<TextPage> pages = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private float y;

    /**
     * Words of one look.
     *
     * @param x where the part of the line begins that they belong to, or 0 to follow what stands before
     */
    public record Piece(String text, float x, float size, boolean bold) {}

    /** Adds a line; one without words leaves a gap. */
    public void line(List<Piece> pieces) {
        float size = (float) pieces.stream().mapToDouble(Piece::size).max().orElse(BODY);
        y += size * LEADING;
        if (y > HEIGHT) {
            turn();
            y = size * LEADING;
        }
        float x = 0;
        for (Piece piece : pieces) {
            if (!piece.text().isEmpty()) {
                x = Math.max(x, piece.x());
                float width = piece.text().length() * LETTER * piece.size();
                runs.add(new TextRun(piece.text(), x, y, width, piece.size(), piece.bold()));
                x += width;
            }
        }
    }

    /** All pages so far. */
    public List<TextPage> pages() {
        if (!runs.isEmpty()) {
            turn();
        }
        return pages;
    }

    private void turn() {
        if (pages.size() >= MOST_PAGES) {
            throw new DocumentRefused(Reason.TOO_LONG);
        }
        pages.add(new TextPage(WIDTH, HEIGHT, runs));
        runs.clear();
    }
}
