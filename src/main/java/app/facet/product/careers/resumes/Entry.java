package app.facet.product.careers.resumes;

import java.util.List;

/**
 * One job, school or project: what stands above, when it was, and what stands beneath.
 *
 * @param chunks parts of what stands above, without the time
 */
record Entry(List<Chunk> chunks, Period period, List<String> body, List<ResumeLine> lines) {

    Entry {
        chunks = List.copyOf(chunks);
        body = List.copyOf(body);
        lines = List.copyOf(lines);
    }

    /** Words that stand together. */
    record Chunk(String text, boolean bold) {}
}
