package app.facet.product.headshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.ai.Cost;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Credits;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.spi.Progress;
import app.facet.product.headshots.EngineRun.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The engines in the hands of an admin. */
@HouseTest
class EngineDeskTest {

    private static final Progress QUIET = (stage, percent) -> {};

    @Autowired
    EngineDesk desk;

    @Autowired
    EngineRuns runs;

    @Autowired
    SourcePhotos photos;

    @Autowired
    MeasureSourceHandler measuring;

    @Autowired
    Shoots shoots;

    @Autowired
    PortraitSession session;

    @Autowired
    Credits credits;

    @Autowired
    CreditIssue issue;

    @Autowired
    Accounts accounts;

    @Autowired
    AuthenticationManager door;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    private AccountId ada;

    @BeforeEach
    void aPerson() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        jdbc.sql("delete from headshots_engine_run").update();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void figuresAreThoseOfEachEngineAndOfThatTime() {
        note(new EngineRun("lab/portrait", Duration.ofSeconds(4), new Cost(40_000)), Outcome.MADE);
        note(new EngineRun("lab/portrait", Duration.ofSeconds(9), new Cost(40_000)), Outcome.MADE);
        note(new EngineRun("lab/portrait", Duration.ofSeconds(30), new Cost(40_000)), Outcome.DISCARDED);
        note(new EngineRun("lab/portrait", Duration.ZERO, Cost.NOTHING), Outcome.MISSED);
        note(EngineRun.ofStudio(Duration.ofMillis(1_500)), Outcome.MADE);
        note(EngineRun.ofStudio(Duration.ZERO), Outcome.REFUNDED);
        signIn("ROLE_ADMIN");

        var all = desk.figures(7);

        assertThat(all)
                .containsExactly(
                        new EngineFigures("lab/portrait", 2, 1, 1, 0, 0, Duration.ofSeconds(9), new Cost(120_000)),
                        new EngineFigures(null, 1, 0, 0, 0, 1, Duration.ofMillis(1_500), Cost.NOTHING));
        assertThat(all).extracting(EngineFigures::success).containsExactly(50, 100);
        jdbc.sql("update headshots_engine_run set ended_at = timestamp with time zone '2026-01-01 00:00:00+00'")
                .update();
        assertThat(desk.figures(7)).isEmpty();
    }

    @Test
    void whatAPortraitCostGoesBackOnceAndItsOwnerKeepsIt() throws Exception {
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var portrait = paidFor();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
        signIn("ROLE_ADMIN");

        desk.refund(portrait, EngineDesk.Reason.NOT_ALIKE);
        desk.refund(portrait, EngineDesk.Reason.GOODWILL);

        assertThat(desk.latest())
                .filteredOn(one -> one.id().equals(portrait))
                .singleElement()
                .satisfies(one -> assertThat(one.refunded()).isTrue());
        assertThat(desk.figures(7).getFirst().refunded()).isEqualTo(1);
        SecurityContextHolder.clearContext();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(10, 0));
        assertThat(jdbc.sql("select (select count(*) from audit_inbox where subject = :who and what = :what)"
                                + " + (select count(*) from audit_entry where subject = :who and what = :what)")
                        .param("who", ada.value())
                        .param("what", "headshots.portrait-refunded")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasNotPaidForIsNotGivenBack() throws Exception {
        var waiting = shoots.book(ada, order(photo())).getFirst().id();
        signIn("ROLE_ADMIN");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.refund(waiting, EngineDesk.Reason.GOODWILL));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.refund(new PortraitId(UUID.randomUUID()), EngineDesk.Reason.GOODWILL));
    }

    @Test
    void aStyleIsGivenOnlyToAModelThatIsThereAndTakenBack() {
        signIn("ROLE_ADMIN");
        String model = desk.models().getFirst().code();

        desk.change("sage-wall", Optional.of(model));
        assertThat(desk.chosen()).containsEntry("sage-wall", model);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.change("sage-wall", Optional.of("nobody/nothing")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.change("no-style", Optional.empty()));
        desk.change("sage-wall", Optional.empty());

        assertThat(desk.chosen()).doesNotContainKey("sage-wall");
    }

    @Test
    void itIsNobodyElses() {
        signIn("ROLE_MEMBER");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.figures(7));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.change("sage-wall", Optional.empty()));
    }

    private void note(EngineRun run, Outcome outcome) {
        transactions.executeWithoutResult(status -> runs.note(run, outcome, null));
    }

    private void signIn(String role) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.register(new Registration("Grace", email, "otter quilt harbour"));
        var proof = UsernamePasswordAuthenticationToken.unauthenticated(email, "otter quilt harbour");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        door.authenticate(proof).getPrincipal(), null, AuthorityUtils.createAuthorityList(role)));
    }

    private PortraitId paidFor() throws IOException {
        var photo = photo();
        for (PortraitEntry free : shoots.book(ada, order(photo))) { // the first is included
            session.make(free.id(), QUIET);
        }
        PortraitId paid = shoots.book(ada, order(photo)).getLast().id();
        session.make(paid, QUIET);
        return paid;
    }

    private static ShootOrder order(SourceId photo) {
        return new ShootOrder(photo, List.of("classic-grey"), Framing.CLASSIC, 0, ShootOrder.USUAL_SMOOTHING);
    }

    private SourceId photo() throws IOException {
        try (var eileen = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            var photo = photos.add(ada, "eileen.jpg", eileen);
            measuring.run(new MeasureSource(photo.value()), QUIET);
            return photo;
        }
    }
}
