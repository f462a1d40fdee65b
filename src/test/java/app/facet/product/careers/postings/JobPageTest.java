package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.postings.Pay.Period;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JobPageTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final PostingFacts NOTHING = new PostingFacts("", "", "", null, null, null);

    @Test
    void navigationAndConsentAreLeftOutAndListsStayLists() {
        String text = JobPage.of("""
                <html><head><title>Careers at Larkspur</title><script>alert(1)</script></head><body>
                <nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>
                <div class="cookie-banner">We use cookies to make your day better. Accept all of them?</div>
                <div id="page"><div class="job"><h1>Backend Engineer</h1>
                <p>Larkspur builds the booking engine behind more than three hundred haulage firms in Europe.</p>
                <h2>You bring</h2><ul><li>Three years of Java</li><li>SQL<br>and patience</li></ul>
                <p>Our platform is up at three in the morning, and so are you, but only twice a year.</p></div></div>
                <footer>Imprint, privacy, and seventeen other links nobody reads but everybody has</footer></body></html>""", "https://jobs.example.org/1").text();

        assertThat(text.lines())
                .containsExactly(
                        "Backend Engineer",
                        "Larkspur builds the booking engine behind more than three hundred haulage firms in Europe.",
                        "You bring",
                        "• Three years of Java",
                        "• SQL",
                        "and patience",
                        "Our platform is up at three in the morning, and so are you, but only twice a year.");
    }

    @Test
    void whatAPageTellsMachinesIsBelieved() {
        var posting = structured("""
                {"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"x"},
                {"@type":["JobPosting"],"title":"Senior <b>Nurse</b>","hiringOrganization":{"@type":"Organization","name":"St Brannoc's"},
                "description":"&lt;p&gt;Our unit has 14 beds.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Night shifts&lt;/li&gt;&lt;/ul&gt;",
                "jobLocation":[{"address":{"addressLocality":"Exeter","addressCountry":{"name":"GB"}}}],
                "jobLocationType":"TELECOMMUTE",
                "baseSalary":{"currency":"GBP","value":{"minValue":"35,392","maxValue":42618,"unitText":"YEAR"}}}]}""");

        assertThat(posting.text().lines()).containsExactly("Our unit has 14 beds.", "• Night shifts");
        assertThat(posting.facts(NOTHING))
                .isEqualTo(new PostingFacts(
                        "Senior Nurse",
                        "St Brannoc's",
                        "Exeter, GB",
                        Workplace.REMOTE,
                        null,
                        new Pay(new BigDecimal("35392"), new BigDecimal("42618"), "GBP", Period.YEAR)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"@type\":\"JobPosting\"}",
                "[{\"@type\":\"JobPosting\",\"title\":null,\"hiringOrganization\":\"\",\"jobLocation\":\"Kassel\",\"baseSalary\":\"much\"}]",
                "{\"@type\":\"JobPosting\",\"baseSalary\":{\"currency\":\"gold\",\"value\":{\"minValue\":-4,\"unitText\":\"EON\"}}}"
            })
    void whatPagesTellWronglyIsLeftOut(String script) {
        var read = new PostingFacts("Fitter", "Oakmoor", "Fort William", Workplace.ONSITE, Seniority.MID, null);
        assertThat(structured(script).facts(read)).isEqualTo(read);
        assertThat(structured(script).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"@type\":\"Recipe\"}", "{\"@graph\":{\"@type\":4}}", "[[[[]]]]"})
    void pagesWithoutAPostingForMachinesHaveNone(String script) {
        assertThat(StructuredPosting.in(List.of(script), JSON)).isEmpty();
    }

    @Test
    void emptyPagesHaveNoText() {
        assertThat(JobPage.of("", "https://jobs.example.org").text()).isEmpty();
        assertThat(JobPage.of("<html><frameset></frameset></html>", "https://jobs.example.org")
                        .text())
                .isEmpty();
    }

    private static StructuredPosting structured(String script) {
        var page = JobPage.of(
                "<body><script type=\"application/ld+json\">%s</script></body>".formatted(script),
                "https://jobs.example.org");
        return StructuredPosting.in(page.linkedData(), JSON).orElseThrow();
    }
}
