package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.documents.DocumentRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.product.careers.postings.AddedPostings.RefusedRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class PostingFilesTest {

    private static final String TEXT = "We are looking for a gardener who knows roses, hedges and how to prune them.";

    @Autowired
    PostingFiles files;

    @Autowired
    Postings postings;

    @Autowired
    PostingExport export;

    @Autowired
    JsonMapper json;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void aDocumentHoldsOnePosting() throws IOException {
        var added = files.add(ada, "posting.txt", bytes("Gardener\nRosehill Gardens Ltd\n" + TEXT));

        var posting = postings.find(ada, added.added().getFirst());
        assertThat(posting.summary().facts().title()).isEqualTo("Gardener");
        assertThat(posting.summary().origin()).isEqualTo(PostingOrigin.UPLOADED);
        assertThat(added.refused()).isEmpty();
    }

    @Test
    void aTableHoldsOneInEachRowAndItsOwnColumnsAreBelieved() throws IOException {
        var added = files.add(ada, "jobs.CSV", bytes("""
                Job title,Company,Location,Salary,Description
                Head gardener,Rosehill,Bath,none,"%s
                You have ""green"" fingers, and more."
                ,Kew,London,none,%s
                """.formatted(TEXT, TEXT.replace(",", " "))));

        assertThat(added.refused()).isEmpty();
        assertThat(added.added()).hasSize(2);
        var first = postings.find(ada, added.added().getFirst());
        assertThat(first.summary().facts())
                .extracting(PostingFacts::title, PostingFacts::company, PostingFacts::place)
                .containsExactly("Head gardener", "Rosehill", "Bath");
        assertThat(first.text()).endsWith("You have \"green\" fingers, and more.");
    }

    @Test
    void spreadsheetsOfOtherCountriesAreReadToo() throws IOException {
        var german = "Stelle;Unternehmen;Ort;Stellenbeschreibung\nGärtnerin;Grünflächenamt;Köln;" + TEXT + "\n";

        var added = files.add(
                ada, "stellen.csv", new ByteArrayInputStream(german.getBytes(Charset.forName("windows-1252"))));

        assertThat(postings.find(ada, added.added().getFirst()).summary().facts())
                .extracting(PostingFacts::title, PostingFacts::place)
                .containsExactly("Gärtnerin", "Köln");
    }

    @Test
    void aRowWithALinkAloneIsFetchedAndABadOneKeepsNoOtherFromBeingAdded() throws IOException {
        var added = files.add(ada, "jobs.csv", bytes("""
                url,text
                https://jobs.example.org/1,
                not a link,

                ,too short
                ,%s
                """.formatted(TEXT.replace(",", ""))));

        assertThat(added.added()).hasSize(2);
        assertThat(postings.find(ada, added.added().getFirst()).summary().origin())
                .isEqualTo(PostingOrigin.FETCHED);
        assertThat(added.refused()).extracting(RefusedRow::number).containsExactly(3L, 5L);
        assertThat(added.refused())
                .extracting(row -> row.why().messageKey())
                .containsExactly("careers.refused.no-address", "careers.refused.posting-too-short");
    }

    @Test
    void aTableWithMoreThanADaysNumberIsTakenAsFarAsThereIsRoom() throws IOException {
        String rows = IntStream.rangeClosed(1, Postings.MOST_A_DAY + 2)
                .mapToObj(i -> i + " " + TEXT.replace(",", ""))
                .collect(Collectors.joining("\n"));

        var added = files.add(ada, "jobs.csv", bytes("text\n" + rows));

        assertThat(added.added()).hasSize(Postings.MOST_A_DAY);
        assertThat(added.refused()).extracting(RefusedRow::why).hasOnlyElementsOfType(TooManyPostings.class);
        assertThat(added.refused()).hasSize(2);
    }

    @Test
    void whatIsTakenAlongAsATableCanBeSentInAgain() throws IOException {
        files.add(ada, "jobs.csv", bytes("title,company,text\nHead gardener,Rosehill,\"" + TEXT + " =1+1\""));
        var table = new StringWriter();

        export.csv(ada, PostingSearch.ALL, table);
        var eve = accounts.register(new Registration("Eve", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        var again = files.add(eve, "facet-postings.csv", bytes(table.toString()));

        assertThat(again.refused()).isEmpty();
        var taken = postings.find(eve, again.added().getFirst());
        assertThat(taken.text()).isEqualTo(TEXT + " =1+1");
        assertThat(taken.summary().facts().title()).isEqualTo("Head gardener");
    }

    @Test
    void whatIsTakenAlongAsJsonSaysWhatEachAsksFor() throws IOException {
        files.add(ada, "a.txt", bytes("Backend developer\n\nRequirements\n- Java and SQL, every day, all day long"));
        var file = new ByteArrayOutputStream();

        export.json(ada, PostingSearch.ALL, file);

        var read = json.readTree(file.toByteArray());
        assertThat(read.size()).isEqualTo(1);
        assertThat(read.get(0).at("/skills/REQUIRED").toString()).isEqualTo("[\"Java\",\"SQL\"]");
        assertThat(read.get(0).at("/posting/facts/title").asString()).isEqualTo("Backend developer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c\n1,2,3", "text\n\"never closed", "title,company\nGardener,Kew"})
    void whatIsNoTableOfPostingsIsRefused(String csv) {
        assertThatExceptionOfType(NoPosting.class).isThrownBy(() -> files.add(ada, "jobs.csv", bytes(csv)));
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> files.add(ada, "jobs.csv", new Endless()))
                .extracting(DocumentRefused::parameters)
                .isEqualTo(List.of(5));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file without an end. */
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return 'a';
        }
    }
}
