package app.facet.product.careers.postings;

import app.facet.product.careers.postings.NoPosting.Reason;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a posting that is one, and what it says about the job.
 *
 * @param text neither so short that it says nothing nor so long that it is something else
 */
record FoundPosting(String text, PostingFacts facts) {

    private static final int SHORTEST = 40;

    FoundPosting {
        text = text.strip();
        if (text.length() < SHORTEST) {
            throw new NoPosting(Reason.TOO_SHORT);
        }
        if (text.length() > Postings.LONGEST) {
            throw new NoPosting(Reason.TOO_LONG);
        }
    }

    static FoundPosting in(String text) {
        return new FoundPosting(text, PostingReader.read(text));
    }

    static FoundPosting in(PostingTable.Row row) {
        var read = PostingReader.read(row.text());
        return new FoundPosting(
                row.text(),
                new PostingFacts(
                        told(row.title(), read.title()),
                        told(row.company(), read.company()),
                        told(row.place(), read.place()),
                        read.workplace(),
                        read.seniority(),
                        read.pay()));
    }

    private static String told(String told, String read) {
        return told.isEmpty() ? read : told;
    }

    /** What a page tells machines about the job is believed before what it shows people. */
    static FoundPosting on(JobPage page, JsonMapper json) {
        var structured = StructuredPosting.in(page.linkedData(), json);
        String told = structured.map(StructuredPosting::text).orElse("");
        String text = told.strip().length() < SHORTEST ? page.text() : told;
        var read = PostingReader.read(text);
        return new FoundPosting(text, structured.map(one -> one.facts(read)).orElse(read));
    }
}
