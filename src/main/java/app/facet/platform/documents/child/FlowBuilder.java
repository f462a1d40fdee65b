package app.facet.platform.documents.child;

import app.facet.platform.documents.Flow;
import app.facet.platform.documents.Flow.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Paragraphs, and tables of paragraphs, in the order in which they are read. */
final class FlowBuilder {

    private static final float WIDTH = 595;
    private static final int SHORT = 45;

    private final Flow flow = new Flow();
    private final Deque<List<Piece>> paragraphs = new ArrayDeque<>();
    private final Deque<List<List<List<Piece>>>> rows = new ArrayDeque<>();

    void beginParagraph() {
        paragraphs.push(new ArrayList<>());
    }

    void text(String text, float size, boolean bold) {
        List<Piece> paragraph = paragraphs.peek();
        if (paragraph != null && !text.isEmpty()) {
            paragraph.add(new Piece(text, 0, size, bold));
        }
    }

    /** A new line in the same paragraph. */
    void breakLine() {
        endParagraph();
        beginParagraph();
    }

    void endParagraph() {
        List<Piece> paragraph = paragraphs.poll();
        if (paragraph != null) {
            emit(paragraph);
        }
    }

    private void emit(List<Piece> line) {
        List<List<List<Piece>>> row = rows.peek();
        if (row == null || row.isEmpty()) {
            flow.line(line);
        } else {
            row.getLast().add(line);
        }
    }

    void beginRow() {
        rows.push(new ArrayList<>());
    }

    void beginCell() {
        List<List<List<Piece>>> row = rows.peek();
        if (row != null) {
            row.add(new ArrayList<>());
        }
    }

    /** What stands beside each other in single lines is one line; a date beside a text belongs to its first line. */
    void endRow() {
        List<List<List<Piece>>> row = rows.poll();
        if (row == null) {
            return;
        }
        row.forEach(FlowBuilder::trim);
        boolean label = row.size() == 2 && isShort(row.getFirst());
        if (label || row.stream().allMatch(cell -> cell.size() <= 1)) {
            emit(beside(row));
            row.stream()
                    .filter(cell -> cell.size() > 1)
                    .forEach(cell -> cell.stream().skip(1).forEach(this::emit));
        } else {
            row.forEach(cell -> cell.forEach(this::emit));
        }
    }

    private static void trim(List<List<Piece>> cell) {
        cell.removeIf(line -> line.stream().allMatch(piece -> piece.text().isBlank()));
    }

    private static boolean isShort(List<List<Piece>> cell) {
        return cell.size() == 1
                && cell.getFirst().stream()
                                .mapToInt(piece -> piece.text().length())
                                .sum()
                        < SHORT;
    }

    private static List<Piece> beside(List<List<List<Piece>>> row) {
        var line = new ArrayList<Piece>();
        for (int at = 0; at < row.size(); at++) {
            float x = WIDTH * at / row.size();
            if (!row.get(at).isEmpty()) {
                boolean first = true;
                for (Piece piece : row.get(at).getFirst()) {
                    String tab = first && !line.isEmpty() ? "\t" : "";
                    line.add(new Piece(tab + piece.text(), first ? x : 0, piece.size(), piece.bold()));
                    first = false;
                }
            }
        }
        return line;
    }

    Flow flow() {
        return flow;
    }
}
