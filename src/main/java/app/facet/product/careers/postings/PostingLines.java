package app.facet.product.careers.postings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a posting, each with the section it stands in. */
final class PostingLines {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_OPENING = 60;

    /** Where a line stands. */
    enum Place {
        TITLE,
        /** The lines right below the title: who, where, how much. */
        HEAD,
        HEADING,
        ENTRY,
        PARAGRAPH
    }

    /** @param section null where no heading says it */
    record Line(int start, int end, Place place, @Nullable Section section) {}

    private final List<RawLine> raw;
    private final List<Line> lines = new ArrayList<>();
    private @Nullable Section section;
    private boolean headed;
    private boolean listed;

    private PostingLines(List<RawLine> raw) {
        this.raw = raw;
    }

    static List<Line> of(String text) {
        var reader = new PostingLines(RawLine.of(text));
        for (int i = 0; i < reader.raw.size(); i++) {
            reader.read(i);
        }
        return reader.lines;
    }

    private void read(int index) {
        var line = raw.get(index);
        if (index == 0) {
            boolean title = line.words().length() <= LONGEST_TITLE;
            add(line, title ? Place.TITLE : Place.PARAGRAPH, title ? Section.REQUIRED : null);
        } else if (Heading.is(raw, index)) {
            section = Heading.section(raw, index, section);
            headed = true;
            listed = false;
            add(line, Place.HEADING, section);
        } else if (!headed && isBelowTitle(line)) {
            add(line, Place.HEAD, Section.OTHER);
        } else {
            readBody(line);
        }
    }

    private boolean isBelowTitle(RawLine line) {
        var last = lines.getLast().place();
        return !line.isBehindBlank()
                && !line.isEntry()
                && line.words().length() <= LONGEST_TITLE
                && (last == Place.TITLE || last == Place.HEAD);
    }

    private void readBody(RawLine line) {
        if (listed && !line.isEntry() && line.isBehindBlank()) {
            section = null; // a paragraph behind a list is no longer of the list's section
            listed = false;
        }
        listed |= line.isEntry();
        var own = line.isEntry() ? null : opened(line.words());
        add(line, line.isEntry() ? Place.ENTRY : Place.PARAGRAPH, own == null ? section : own);
    }

    private void add(RawLine line, Place place, @Nullable Section of) {
        lines.add(new Line(line.start(), line.end(), place, of));
    }

    /** The section of a paragraph that begins with its heading. */
    private static @Nullable Section opened(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon <= LONGEST_OPENING ? Section.of(Heading.bare(line.substring(0, colon))) : null;
    }
}
