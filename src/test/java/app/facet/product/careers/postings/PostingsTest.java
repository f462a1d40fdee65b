package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.careers.postings.PostingSearch.Order;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@HouseTest
class PostingsTest {

    private static final String ENGINEER = """
            Senior Java Backend Engineer
            Larkspur Freight Systems Ltd · Leeds (hybrid, 2 days a week in the office) · £68,000–£82,000
            Larkspur builds the booking engine behind more than 300 haulage firms. You bring Java and SQL.
            """;
    private static final String NURSE = """
            Pflegefachkraft (m/w/d) für die Innere Medizin
            Klinikum Drei Linden gGmbH, Kassel
            Auf unserer Station 4b arbeiten 22 Kolleginnen und Kollegen in Voll- oder Teilzeit, 100 % Zusammenhalt.
            """;

    @Autowired
    Postings postings;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person();
    }

    @Test
    void whatAPostingSaysAboutTheJobIsReadWhenItIsAdded() {
        var posting = postings.find(ada, postings.add(ada, ENGINEER));

        var facts = posting.summary().facts();
        assertThat(facts.title()).isEqualTo("Senior Java Backend Engineer");
        assertThat(facts.company()).isEqualTo("Larkspur Freight Systems Ltd");
        assertThat(facts.place()).isEqualTo("Leeds");
        assertThat(facts.workplace()).isEqualTo(Workplace.HYBRID);
        assertThat(facts.seniority()).isEqualTo(Seniority.SENIOR);
        assertThat(facts.pay()).isNotNull().satisfies(pay -> {
            assertThat(pay.from()).isEqualByComparingTo("68000");
            assertThat(pay.to()).isEqualByComparingTo("82000");
            assertThat(pay.currency()).isEqualTo("GBP");
        });
        assertThat(posting.text()).isEqualTo(ENGINEER.strip());
        assertThat(posting.twins()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "haulage, 1",
        "HAULAGE java, 1",
        "kassel, 1",
        "a, 2",
        "haulage kassel, 0",
        "100 %, 1",
        "10%0, 0",
        "4_, 0",
        "'', 2"
    })
    void everyWordOfASearchHasToBeFound(String words, int found) {
        postings.add(ada, ENGINEER);
        postings.add(ada, NURSE);

        assertThat(list(PostingSearch.ALL.withWords(words))).hasSize(found);
    }

    @Test
    void listsAreNarrowedAndOrdered() {
        var engineer = postings.add(ada, ENGINEER);
        var nurse = postings.add(ada, NURSE);

        assertThat(list(new PostingSearch("", Workplace.HYBRID, null, null, false, Order.NEWEST)))
                .containsExactly(engineer);
        assertThat(list(new PostingSearch("", null, Seniority.SENIOR, null, true, Order.NEWEST)))
                .containsExactly(engineer);
        assertThat(list(new PostingSearch("", null, null, null, false, Order.TITLE)))
                .containsExactly(nurse, engineer);
        assertThat(list(new PostingSearch("", null, null, null, false, Order.COMPANY)))
                .containsExactly(nurse, engineer);
    }

    @Test
    void thePostingThatSaysNearlyTheSameIsNamed() {
        var first = postings.add(ada, ENGINEER);
        var again = postings.add(ada, ENGINEER + "Apply by Friday.");
        postings.add(ada, NURSE);
        postings.add(person(), ENGINEER);

        assertThat(postings.find(ada, again).twins())
                .extracting(PostingSummary::id)
                .containsExactly(first);
    }

    @Test
    void whatWasReadWronglyIsPutRightAndFoundByIt() {
        var nurse = postings.add(ada, NURSE);
        var read = postings.find(ada, nurse).summary().facts();

        postings.correct(
                ada, nurse, new PostingFacts("Nurse", read.company(), "Hanover", Workplace.ONSITE, null, null));

        assertThat(postings.find(ada, nurse).summary().facts().place()).isEqualTo("Hanover");
        assertThat(list(PostingSearch.ALL.withWords("hanover nurse station"))).containsExactly(nurse);
    }

    @Test
    void oneOrManyAreDeleted() {
        var engineer = postings.add(ada, ENGINEER);
        var nurse = postings.add(ada, NURSE);

        postings.delete(ada, List.of(engineer, nurse, new PostingId(UUID.randomUUID())));

        assertThat(list(PostingSearch.ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> postings.find(ada, nurse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n  ", "We are hiring!"})
    void whatIsTooShortIsNoPosting(String text) {
        assertThatExceptionOfType(NoPosting.class).isThrownBy(() -> postings.add(ada, text));
    }

    @Test
    void aWholeWebSiteIsNoPostingEither() {
        assertThat(postings.add(ada, "x".repeat(Postings.LONGEST))).isNotNull();
        assertThatExceptionOfType(NoPosting.class)
                .isThrownBy(() -> postings.add(ada, "x".repeat(Postings.LONGEST + 1)));
    }

    @Test
    void moreThanADaysNumberIsRefused() {
        for (int i = 0; i < Postings.MOST_A_DAY; i++) {
            postings.add(ada, ENGINEER + i);
        }

        assertThatExceptionOfType(TooManyPostings.class).isThrownBy(() -> postings.add(ada, NURSE));
        assertThat(postings.add(person(), NURSE)).isNotNull();
    }

    private List<PostingId> list(PostingSearch search) {
        return postings.list(ada, search, PageRequest.of(0, 20)).stream()
                .map(PostingSummary::id)
                .toList();
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
