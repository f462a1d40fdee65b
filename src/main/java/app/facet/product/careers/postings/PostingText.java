package app.facet.product.careers.postings;

import java.util.UUID;

/** What a posting says, with the title and the company as they were read or put right. */
public record PostingText(PostingId id, String title, String company, String text) {

    PostingText(UUID id, String title, String company, String text) {
        this(new PostingId(id), title, company, text);
    }
}
