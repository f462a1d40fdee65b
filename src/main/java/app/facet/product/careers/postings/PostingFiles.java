package app.facet.product.careers.postings;

import app.facet.platform.documents.DocumentReader;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Refusal;
import app.facet.product.careers.postings.AddedPostings.RefusedRow;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Postings that come as files: one as a document, or many as a table. */
@Service
public class PostingFiles {

    /** Bytes. */
    public static final int LARGEST = 5 << 20;

    private static final Charset OLD_SPREADSHEETS = Charset.forName("windows-1252");

    private final DocumentReader documents;
    private final Postings postings;

    PostingFiles(DocumentReader documents, Postings postings) {
        this.documents = documents;
        this.postings = postings;
    }

    /**
     * Saves what is in the file: PDF, Word, OpenDocument, text or Markdown holds one posting, CSV as many as it has rows.
     * Takes as long as reading the document does; a row that is refused does not keep the others from being added.
     *
     * @param name as it was sent
     * @throws NoPosting when it holds none
     * @throws DocumentRefused when it cannot be read
     * @throws TooManyPostings when the day's number is reached before the first
     */
    public AddedPostings add(AccountId owner, String name, InputStream file) throws IOException {
        byte[] content = file.readNBytes(LARGEST + 1);
        if (content.length > LARGEST) {
            throw new DocumentRefused(DocumentRefused.Reason.TOO_LARGE, LARGEST >> 20);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            return add(owner, PostingTable.of(text(content)));
        }
        String words = documents.read(name, content).plain();
        return new AddedPostings(List.of(postings.addFile(owner, words)), List.of());
    }

    private AddedPostings add(AccountId owner, List<PostingTable.Row> rows) {
        var added = new ArrayList<PostingId>();
        var refused = new ArrayList<RefusedRow>();
        for (var row : rows) {
            try {
                added.add(row.text().isEmpty() ? postings.addFrom(owner, row.address()) : postings.addRow(owner, row));
            } catch (Refusal refusal) {
                refused.add(new RefusedRow(row.number(), refusal));
            }
        }
        return new AddedPostings(added, refused);
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUnicode) {
            return new String(content, OLD_SPREADSHEETS);
        }
    }
}
