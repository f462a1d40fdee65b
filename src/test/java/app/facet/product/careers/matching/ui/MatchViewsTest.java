package app.facet.product.careers.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.MemberWindow;
import app.facet.Window;
import app.facet.platform.kernel.AccountId;
import app.facet.product.careers.postings.PostingId;
import app.facet.product.careers.postings.Postings;
import app.facet.product.careers.resumes.ResumeImports;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser
class MatchViewsTest extends MemberWindow {

    private static final String RESUME = """
            Ada Example
            ada@example.org

            Experience
            Backend developer, Larkspur Ltd, 2019 - 2024
            - Built booking services in Java with PostgreSQL

            Skills
            Java, PostgreSQL, Docker
            """;
    private static final String ENGINEER = """
            Java Backend Engineer
            Meadow Freight Ltd

            Requirements
            - Java
            - SQL
            - Kubernetes

            Nice to have
            - Kafka
            """;
    private static final String OPERATOR = """
            Platform Engineer
            Harbour Systems Ltd

            Requirements
            - Docker
            - Kubernetes
            """;

    @Autowired
    Postings postings;

    @Autowired
    ResumeImports imports;

    AccountId ada;

    @BeforeEach
    void signIn() {
        ada = signIn("Ada");
    }

    @Test
    void withoutAResumeThereIsNothingToCompareWith() {
        var posting = postings.add(ada, ENGINEER);

        assertThat(textOf(fitOf(posting))).contains("There is no resume to compare with yet");
        textOf("careers/learn");
        Window.awaitNews(() -> assertThat(text()).contains("There is no resume to compare with yet"));
    }

    @Test
    void eachThingThatIsAskedStandsThereWithItsLinesAndItsPoints() {
        var posting = postings.add(ada, ENGINEER);
        imports.importText(ada, "My resume", RESUME);

        assertThat(textOf(fitOf(posting)))
                .contains("“My resume” held against “Java Backend Engineer”", "Must-haves", "Together")
                .containsSubsequence("Kubernetes", "Missing", "SQL", "In part", "Java", "There")
                .contains("Experience: Built booking services in Java with PostgreSQL");
    }

    @Test
    void theSkillThatOpensMostDoorsComesFirst() {
        postings.add(ada, ENGINEER);
        postings.add(ada, OPERATOR);
        imports.importText(ada, "My resume", RESUME);

        textOf("careers/learn");

        Window.awaitNews(() -> assertThat(text())
                .contains("0 of 2 postings are open to “My resume” today")
                .containsSubsequence("One more skill", "Kubernetes", "opens", "Platform Engineer"));
    }

    @Test
    void nobodyElsesPostingIsCompared() {
        imports.importText(ada, "My resume", RESUME);
        var others = postings.add(person("Eve"), ENGINEER);

        assertThat(textOf(fitOf(others))).doesNotContain("Meadow", "Kubernetes");
        assertThat(textOf("careers/postings/not-an-id/fit")).doesNotContain("Must-haves");
    }

    @Test
    void everythingIsSaidInGermanToo() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var posting = postings.add(ada, ENGINEER);
        imports.importText(ada, "Mein Lebenslauf", RESUME);

        assertThat(textOf(fitOf(posting)))
                .contains("Wie du passt", "Zum Teil", "Zusammen")
                .doesNotContain("!careers");
        textOf("careers/learn");
        Window.awaitNews(() ->
                assertThat(text()).contains("Eine Fähigkeit mehr", "Kubernetes").doesNotContain("!careers"));
    }

    private static String fitOf(PostingId posting) {
        return "careers/postings/" + posting.value() + "/fit";
    }
}
