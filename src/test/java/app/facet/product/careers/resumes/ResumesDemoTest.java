package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.SetClock;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.accounts.DemoSignIns.DemoSignIn;
import app.facet.platform.accounts.Registration;
import app.facet.platform.accounts.Role;
import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class ResumesDemoTest {

    @Autowired
    Resumes resumes;

    @Autowired
    ResumeImports imports;

    @Autowired
    ResumeVersions versions;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transactions;

    private final SetClock clock = new SetClock(Instant.parse("2031-05-20T10:00:00Z"));
    private AccountId mia;

    @BeforeEach
    void startTwice() {
        String email = UUID.randomUUID() + "@example.org";
        mia = accounts.register(new Registration("Mia", email, "otter quilt harbour"));
        var people = new DemoSignIns(List.of(new DemoSignIn("any", "Mia", email, "any", Role.MEMBER)));
        var demo = new ResumesDemo(resumes, imports, versions, accounts, people, clock);
        transactions.executeWithoutResult(status -> demo.create());
        transactions.executeWithoutResult(status -> demo.create());
    }

    @Test
    void miaHasTwoResumesInTwoLanguages() {
        assertThat(resumes.list(mia, "", PageRequest.of(0, 9)))
                .extracting(ResumeSummary::language)
                .containsExactlyInAnyOrder(Locale.ENGLISH, Locale.GERMAN);
        assertThat(resumes.active(mia)).hasValueSatisfying(active -> {
            assertThat(active.summary().name()).isEqualTo("Software engineer");
            assertThat(versions.list(mia, active.summary().id()))
                    .extracting(VersionSummary::origin)
                    .containsExactly(VersionOrigin.OPTIMISED, VersionOrigin.IMPORTED);
        });
    }

    @Test
    void theGermanOneIsReadAsItIsMeant() {
        var content = found("logopädin").content();

        assertThat(content.contact().name()).isEqualTo("Mia Berger");
        assertThat(content.experience())
                .extracting(ResumeContent.Position::employer)
                .containsExactly("Sprachpraxis Alsterkrug", "Reha-Zentrum Förde", "Kindersprachzentrum Ostholstein");
        assertThat(content.education()).hasSize(2);
        assertThat(content.skills()).hasSize(8);
        assertThat(content.languages()).hasSize(3);
        assertThat(content.certificates()).hasSize(2);
        assertThat(content.others()).isEmpty();
    }

    @Test
    void whatMiaDoesNowBeganAsLongAgoAsEver() {
        var now = found("logopädin").content().experience().getFirst().period();
        var engineer = found("engineer").content().experience();

        assertThat(now).isEqualTo(new Period(new CareerDate(2029, 1), null, true)); // 28 months before May 2031
        assertThat(engineer).hasSize(3);
        assertThat(engineer.getFirst().period().from()).isEqualTo(new CareerDate(2028, 10));
    }

    private ResumeReading found(String name) {
        var id = resumes.list(mia, name, PageRequest.of(0, 1))
                .getContent()
                .getFirst()
                .id();
        return resumes.find(mia, id).newest().reading();
    }
}
