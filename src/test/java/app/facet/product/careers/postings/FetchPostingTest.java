package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.Pages;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Postings from pages, asked for over HTTP from a server of the test's own. */
@HouseTest
class FetchPostingTest {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;

    @Autowired
    Pages pages;

    @Autowired
    Postings postings;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    @Test
    void aPageIsReadAsPeopleAndAsMachinesReadIt() {
        var read = read(pages.put(200, "text/html; charset=windows-1252", """
                <html><head><script type="application/ld+json">{"@type":"JobPosting","hiringOrganization":{"name":"Möwenstein"}}</script></head>
                <body><nav>Jobs Blog Shop</nav><main><h1>Bürokraft (m/w/d)</h1><p>Wir suchen eine Bürokraft für unser Büro in Bremen,
                hybrid, 38.000–42.000 € im Jahr, unbefristet und mit allem, was dazugehört.</p></main></body></html>""", Charset.forName("windows-1252")));

        assertThat(read.summary().state()).isEqualTo(PostingState.READY);
        assertThat(read.summary().facts().title()).isEqualTo("Bürokraft (m/w/d)");
        assertThat(read.summary().facts().company()).isEqualTo("Möwenstein");
        assertThat(read.summary().facts().workplace()).isEqualTo(Workplace.HYBRID);
        assertThat(read.text()).startsWith("Bürokraft (m/w/d)\nWir suchen").doesNotContain("Shop");
    }

    @Test
    void aPageThatIsThereAlreadyIsNotAddedAgain() {
        String address = pages.put(200, "text/plain", "Fitter\nOakmoor Paper Mill Ltd, Fort William. Shifts.", UTF_8);
        var first = read(address).summary().id();

        assertThat(postings.addFrom(ada, " " + address + "#apply ")).isEqualTo(first);
    }

    @Test
    void aPageThatCannotBeReadSaysWhyAndCanBeTriedAgain() {
        String address = pages.put(503, "text/html", "busy", UTF_8);
        var read = read(address);
        assertThat(read.summary().state()).isEqualTo(PostingState.FAILED);
        assertThat(read.summary().failure()).isEqualTo("outbound.refused.unreachable");

        pages.replace(address, 200, "text/plain", "Fitter\nOakmoor Paper Mill Ltd, Fort William. Shifts.", UTF_8);
        postings.again(ada, read.summary().id());

        assertThat(ended(read.summary().id()).summary().state()).isEqualTo(PostingState.READY);
    }

    @Test
    void aPageWithoutAPostingIsRefused() {
        var empty = read(pages.put(200, "text/html", "<script>render()</script>", UTF_8));
        assertThat(empty.summary().failure()).isEqualTo("careers.refused.posting-too-short");

        var picture = read(pages.put(200, "image/png", "PNG", UTF_8));
        assertThat(picture.summary().failure()).isEqualTo("outbound.refused.type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a job", "file:///etc/passwd", "javascript:alert(1)", "https://", "http://[", "https://x"})
    void whatIsNoAddressIsRefusedAtOnce(String address) {
        assertThatExceptionOfType(NoAddress.class).isThrownBy(() -> postings.addFrom(ada, address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data", "http://10.0.0.1/", "127.0.0.1:1/"})
    void nothingInsideIsReachedByThisDoor(String address) {
        assertThat(read(address).summary().failure()).isEqualTo("outbound.refused.address");
    }

    private PostingDetails read(String address) {
        return ended(postings.addFrom(ada, address));
    }

    private PostingDetails ended(PostingId id) {
        return await().pollInSameThread()
                .atMost(Duration.ofMinutes(1))
                .until(() -> postings.find(ada, id), found -> found.summary().state() != PostingState.FETCHING);
    }
}
