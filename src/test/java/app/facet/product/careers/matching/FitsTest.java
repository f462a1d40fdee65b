package app.facet.product.careers.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.careers.postings.PostingFacts;
import app.facet.product.careers.postings.Postings;
import app.facet.product.careers.resumes.ResumeImports;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class FitsTest {

    private static final String RESUME = """
            Ada Example
            ada@example.org

            Experience
            Backend developer, Larkspur Ltd, 2019 - 2024
            - Built booking services in Java with PostgreSQL
            """;
    private static final String POSTING = """
            Java Backend Engineer
            Meadow Freight Ltd

            Requirements
            - Java
            - Kubernetes
            """;

    @Autowired
    Fits fits;

    @Autowired
    Postings postings;

    @Autowired
    ResumeImports imports;

    @Autowired
    Accounts accounts;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person();
    }

    @Test
    void postingsAreHeldAgainstTheActiveResumeAlone() {
        var posting = postings.add(ada, POSTING);
        assertThat(fits.of(ada, posting)).isEmpty();
        assertThat(fits.outlook(ada)).isEmpty();

        imports.importText(ada, "First", RESUME);
        imports.importText(ada, "Second", "Bo Example\n\nSkills\nGardening");

        assertThat(fits.of(ada, posting)).hasValueSatisfying(fit -> {
            assertThat(fit.resume().name()).isEqualTo("First");
            assertThat(fit.match().score().points()).isPositive();
        });
    }

    @Test
    void whatAPostingSaysIsReadAgainOnceItIsPutRight() {
        imports.importText(ada, "First", RESUME);
        var posting = postings.add(ada, POSTING);
        var before = score(fits.of(ada, posting).orElseThrow());
        var facts = postings.find(ada, posting).summary().facts();

        postings.correct(ada, posting, new PostingFacts("Head of Roses", facts.company(), "", null, null, null));

        assertThat(score(fits.of(ada, posting).orElseThrow())).isNotEqualTo(before);
    }

    @Test
    void allPostingsTogetherTellWhichSkillIsMissingMost() {
        imports.importText(ada, "First", RESUME);
        postings.add(ada, POSTING);
        postings.add(ada, POSTING + "- Terraform\n");
        postings.add(person(), POSTING);

        var outlook = fits.outlook(ada).orElseThrow();

        assertThat(outlook.postings()).hasSize(2);
        assertThat(outlook.needs().getFirst().skill().english()).isEqualTo("Kubernetes");
        assertThat(outlook.radar().doors().getFirst().skill().english()).isEqualTo("Kubernetes");
        assertThat(outlook.radar().doors().getFirst().opens()).hasSize(1);
    }

    @Test
    void nobodyElsesPostingIsCompared() {
        var others = postings.add(person(), POSTING);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fits.of(ada, others));
    }

    private static List<String> score(Fit fit) {
        return fit.match().score().parts().stream()
                .flatMap(part -> part.items().stream())
                .map(item -> item.name() + " " + item.credit())
                .toList();
    }

    private AccountId person() {
        return accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }
}
