package app.facet.product.careers.postings;

import java.util.List;

/** Reads what a posting says about the job itself from its text. What is read is shown and can be put right. */
final class PostingReader {

    private PostingReader() {}

    static PostingFacts read(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var head = new HeadLines(lines);
        String title = TitleReader.read(head);
        String company = CompanyReader.read(head, text, title);
        return new PostingFacts(
                title,
                company,
                PlaceReader.read(head, title, company),
                WorkplaceReader.read(lines).orElse(null),
                SeniorityReader.read(title, text).orElse(null),
                PayReader.read(lines).orElse(null));
    }
}
