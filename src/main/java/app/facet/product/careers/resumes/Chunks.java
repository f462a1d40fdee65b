package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.Entry.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Takes a line apart where its writer did: at signs, gaps, and where bold ends. */
final class Chunks {

    private static final String SIGNS = "\\s*\\t\\s*|\\s+[|•·]\\s*|\\s+[–—]\\s+";

    private Chunks() {}

    static List<Chunk> of(ResumeLine line, String text) {
        var chunks = new ArrayList<Chunk>();
        String bold = line.boldPart().strip();
        int at = bold.isEmpty() ? -1 : text.indexOf(bold);
        if (at >= 0) {
            add(chunks, text.substring(0, at), false);
            add(chunks, bold, true);
            add(chunks, text.substring(at + bold.length()), false);
        } else {
            add(chunks, text, line.bold());
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, String text, boolean bold) {
        for (String part : text.split(SIGNS, -1)) {
            String bare = part.replaceAll("^[\\s,;:|·•–—-]+|[\\s,;:|·•–—-]+$", "");
            if (!bare.isEmpty()) {
                chunks.add(new Chunk(bare, bold));
            }
        }
    }
}
