package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.notifications.NotificationSummary;
import app.facet.platform.notifications.Notifications;
import app.facet.product.headshots.Destination;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitState;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.SourceId;
import app.facet.product.headshots.SourcePhotos;
import app.facet.product.headshots.team.TeamMember.Stage;
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each side does what it does as itself, so that on PostgreSQL the database holds each to its own rows. */
@HouseTest
class TeamsTest {

    @Autowired
    Teams teams;

    @Autowired
    Seats seats;

    @Autowired
    HandingOver handing;

    @Autowired
    TeamFiles files;

    @Autowired
    SourcePhotos photos;

    @Autowired
    Portraits portraits;

    @Autowired
    Shoots shoots;

    @Autowired
    Notifications notifications;

    @Autowired
    Credits credits;

    @Autowired
    CreditIssue issue;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    AccountId ada;
    AccountId bea;

    @BeforeEach
    void openAccounts() {
        ada = person("Ada");
        bea = person("Bea");
        issue.grant(ada, CreditSource.GIFT, 10, null, "team:" + ada);
    }

    @Test
    void whatAMemberHandsOverIsMadeAtTheOwnersCostAndIsAllTheOwnerSees() throws Exception {
        issue.grant(bea, CreditSource.GIFT, 3, null, "team:" + bea);
        var team = order(3, 2);
        var seat = join(bea, team, "Bea Müller");
        assertThat(by(ada, () -> teams.find(ada, team)).members())
                .extracting(TeamMember::name, TeamMember::stage)
                .containsExactly(tuple("Bea Müller", Stage.JOINED));

        var portrait = made(bea, seat);

        assertThat(credits.balance(bea)).as("nobody else pays").isEqualTo(new CreditBalance(3, 0));
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(8, 0));
        assertThat(by(bea, () -> portraits.find(bea, portrait)).summary().gift())
                .isFalse();
        var before = by(ada, () -> teams.find(ada, team)).members().getFirst();
        assertThat(before.stage()).isEqualTo(Stage.STARTED);
        assertThat(before.portrait()).as("not handed over yet").isNull();
        assertThat(by(ada, () -> portraits.of(ada))).isEmpty();

        by(bea, () -> {
            handing.handOver(bea, seat, portrait);
            return true;
        });

        var after = by(ada, () -> teams.find(ada, team));
        assertThat(after.summary().handedOver()).isOne();
        assertThat(after.members().getFirst().portrait()).isNotNull();
        assertThat(by(bea, () -> seats.find(bea, seat)).handedOver()).isEqualTo(portrait);
        assertThat(news(ada)).extracting(NotificationSummary::kind).contains("headshots.team-handed");
        assertThat(news(bea))
                .extracting(NotificationSummary::path)
                .as("the member is led to the seat when the portrait is there")
                .contains("headshots/seats/" + seat.value());
        assertThat(archive(team)).containsExactly("Bea Müller.jpg");
    }

    @Test
    void theOwnersCreditsAreHeldWhileAPortraitIsMadeAndComeBackWhenItIsStopped() throws Exception {
        var team = order(3, 2);
        var cem = person("Cem");
        var seat = join(cem, team, "Cem");
        var photo = measured(cem);

        var portrait = by(cem, () -> seats.begin(cem, seat, photo));
        var during = credits.balance(ada);
        by(cem, () -> run(() -> shoots.stop(cem, portrait)));
        awaitEnd(cem, seat);

        var state = by(cem, () -> seats.find(cem, seat)).tries().getFirst().state();
        boolean stopped = state == PortraitState.CANCELLED;
        assertThat(during.available() + during.held()).isIn(10L, 8L);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(stopped ? 10 : 8, 0));
        assertThat(by(cem, () -> seats.find(cem, seat)).triesLeft())
                .as("what was stopped counts for nothing")
                .isEqualTo(stopped ? 2 : 1);
    }

    @Test
    void whatTheOwnerCannotPayForIsPutOffAndOnlyTheOwnerIsToldWhy() throws Exception {
        ada = person("Ada");
        issue.grant(bea, CreditSource.GIFT, 30, null, "team:" + bea);
        var team = order(3, 2);
        var cem = person("Cem");
        var seat = join(cem, team, "Cem");
        var photo = measured(cem);

        assertThatExceptionOfType(TeamRefused.class)
                .isThrownBy(() -> by(cem, () -> seats.begin(cem, seat, photo)))
                .satisfies(refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.POSTPONED);
                    assertThat(refused.messageKey()).isEqualTo("headshots.refused.team.postponed");
                });

        assertThat(by(cem, () -> seats.find(cem, seat)).tries()).isEmpty();
        assertThat(by(cem, () -> seats.find(cem, seat)).triesLeft()).isEqualTo(2);
        assertThat(news(ada)).extracting(NotificationSummary::kind).contains("headshots.team-short");
        issue.grant(ada, CreditSource.GIFT, 2, null, "later:" + ada);
        by(cem, () -> seats.begin(cem, seat, photo));
        awaitEnd(cem, seat);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(0, 0));
    }

    @Test
    void ofTwoWhoWantTheLastSeatAtTheSameMomentOneGetsIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var team = order(1, 1);
            String token = tokenOf(team);
            var both = new CyclicBarrier(2);
            var results = new ArrayList<Future<Object>>();
            try (var threads = Executors.newFixedThreadPool(2)) {
                for (AccountId one : List.of(person("Cem"), person("Dora"))) {
                    results.add(threads.submit(() -> {
                        both.await();
                        try {
                            return by(one, () -> seats.join(one, token, "Me"));
                        } catch (TeamRefused refused) {
                            return refused.reason();
                        }
                    }));
                }
            }
            var answers = List.of(results.getFirst().get(), results.getLast().get());
            assertThat(answers).filteredOn(SeatId.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Reason.FULL::equals).hasSize(1);
            assertThat(teams.find(ada, team).members()).hasSize(1);
        }
    }

    @Test
    void aLinkThatIsOnlyLookedAtChangesNothing() {
        var team = order(2, 2);
        String token = tokenOf(team);
        String before = rowsOf(ada);

        for (int i = 0; i < 1_000; i++) {
            assertThat(seats.invitation(token)).isPresent();
        }

        assertThat(rowsOf(ada)).isEqualTo(before);
        assertThat(seats.invitation(token).orElseThrow())
                .satisfies(shown -> assertThat(shown.from()).isEqualTo("Ada"))
                .satisfies(shown -> assertThat(shown.open()).isTrue());
        assertThat(seats.invitation("nonsense")).isEmpty();
    }

    @Test
    void theDatabaseAloneTellsNeitherNamesNorLinks() {
        var team = order(2, 2);
        join(bea, team, "Bea Secretname");

        String rows = rowsOf(ada) + rowsOf(bea);

        assertThat(rows).doesNotContain(tokenOf(team), "Engineering", "Secretname", "Welcome all");
    }

    @Test
    void aRenewedLinkLeavesTheOldOneDeadAndMembersIn() {
        var team = order(2, 2);
        String old = tokenOf(team);
        join(bea, team, "Bea");

        by(ada, () -> run(() -> teams.renewLink(ada, team)));

        assertThat(seats.invitation(old)).isEmpty();
        assertRefused(Reason.INVITATION_OVER, () -> seats.join(person("Cem"), old, "Cem"));
        assertThat(join(person("Cem"), team, "Cem")).isNotNull();
        assertThat(teams.find(ada, team).members()).hasSize(2);
    }

    @Test
    void aClosedTeamTakesNobodyAndMakesNothing() throws Exception {
        var team = order(2, 2);
        var seat = join(bea, team, "Bea");
        var photo = measured(bea);

        by(ada, () -> run(() -> teams.close(ada, team, true)));

        assertThat(seats.invitation(tokenOf(team)).orElseThrow().open()).isFalse();
        var cem = person("Cem");
        assertRefused(Reason.INVITATION_OVER, () -> join(cem, team, "Cem"));
        assertRefused(Reason.INVITATION_OVER, () -> by(bea, () -> seats.begin(bea, seat, photo)));
        by(ada, () -> run(() -> teams.close(ada, team, false)));
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);
    }

    @Test
    void aLastDayLastsUntilItHasEndedEverywhere() {
        var order = new TeamOrder("X", "", "classic-grey", null, 0, 0.3, 2, 2, LocalDate.parse("2026-03-31"));
        var row = new TeamRows.Row(new TeamId(UUID.randomUUID()), ada, order, false, Instant.EPOCH);

        assertThat(row.isOpen(Instant.parse("2026-04-01T11:59:59Z"))).isTrue();
        assertThat(row.isOpen(Instant.parse("2026-04-01T12:00:00Z"))).isFalse();
        assertRefused(Reason.LAST_DAY_PAST, () -> teams.order(ada, order));
    }

    @Test
    void aTeamNeedsAName() {
        var order = new TeamOrder("  ", "", "classic-grey", null, 0, 0.3, 2, 2, null);

        assertRefused(Reason.NO_NAME, () -> teams.order(ada, order));
        assertThat(teams.of(ada)).isEmpty();
    }

    @Test
    void nobodyGetsMoreTriesByDeletingOrByLeavingAndComingBack() throws Exception {
        var team = order(1, 2);
        var seat = join(bea, team, "Bea");
        var photo = measured(bea);
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);

        var own = shoots.of(bea).getFirst().id();
        by(bea, () -> run(() -> shoots.remove(bea, own)));
        by(bea, () -> run(() -> seats.leave(bea, seat)));
        assertThat(join(bea, team, "Bea")).isEqualTo(seat);
        assertThat(by(bea, () -> seats.find(bea, seat)).triesLeft()).isOne();
        by(bea, () -> seats.begin(bea, seat, photo));
        awaitEnd(bea, seat);

        assertRefused(Reason.NO_TRIES, () -> by(bea, () -> seats.begin(bea, seat, photo)));
        by(bea, () -> run(() -> seats.leave(bea, seat)));
        var cem = person("Cem");
        var next = join(cem, team, "Cem");
        assertThat(by(cem, () -> seats.find(cem, next)).triesLeft())
                .as("the team never costs more than was said")
                .isZero();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(6, 0));
    }

    @Test
    void whatIsTakenBackIsGoneForTheOwner() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        var portrait = made(bea, seat);
        handOver(bea, seat, portrait);
        assertThat(pictures(ada)).isOne();

        by(bea, () -> run(() -> seats.takeBack(bea, seat)));

        assertThat(pictures(ada)).isZero();
        assertThat(by(ada, () -> teams.find(ada, team)).members().getFirst().portrait())
                .isNull();
        assertThat(by(bea, () -> seats.find(bea, seat)).handedOver()).isNull();
        assertThat(by(bea, () -> portraits.of(bea))).as("her own stays").hasSize(1);
        handOver(bea, seat, portrait);
        handOver(bea, seat, portrait);
        assertThat(pictures(ada)).as("one makes way for the next").isOne();
    }

    @Test
    void aRemovedMemberIsOutAndTheLinkDoesNotLetThemInAgain() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        by(ada, () -> run(() -> teams.remove(ada, team, seat)));

        assertThat(pictures(ada)).isZero();
        assertThat(by(bea, () -> seats.of(bea))).isEmpty();
        assertRefused(Reason.INVITATION_OVER, () -> join(bea, team, "Bea"));
        assertThat(join(person("Cem"), team, "Cem"))
                .as("the seat is free again")
                .isNotNull();
    }

    @Test
    void aDeletedTeamLeavesNothingButWhatMembersHaveThemselves() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        by(ada, () -> run(() -> teams.delete(ada, team)));

        assertThat(whoHasRows()).isEmpty();
        assertThat(pictures(ada)).isZero();
        assertThat(portraits.of(bea)).hasSize(1);
    }

    @Test
    void whoIsErasedTakesTheHandedPortraitAlong() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        erase(bea);

        assertThat(pictures(ada)).isZero();
        assertThat(by(ada, () -> teams.find(ada, team)).members()).isEmpty();
        assertThat(whoHasRows()).containsExactly(ada);
    }

    @Test
    void anErasedOwnersTeamEndsAndMembersKeepTheirOwn() throws Exception {
        var team = order(1, 1);
        var seat = join(bea, team, "Bea");
        handOver(bea, seat, made(bea, seat));

        erase(ada);

        assertThat(whoHasRows()).isEmpty();
        assertThat(by(bea, () -> portraits.of(bea))).hasSize(1);
        assertThat(jdbc.sql("select count(*) from headshots_shoot where paid_by = ?")
                        .param(ada.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyElseSeesOrTouchesATeamOrASeat() throws Exception {
        var team = order(2, 1);
        var seat = join(bea, team, "Bea");
        var portrait = made(bea, seat);
        var eve = person("Eve");
        var photo = new SourceId(UUID.randomUUID());

        for (AccountId other : List.of(eve, bea)) {
            assertNotThere(other, () -> teams.find(other, team));
            assertNotThere(other, () -> run(() -> teams.renewLink(other, team)));
            assertNotThere(other, () -> run(() -> teams.close(other, team, true)));
            assertNotThere(other, () -> run(() -> teams.keep(other, team, true)));
            assertNotThere(other, () -> run(() -> teams.remove(other, team, seat)));
            assertNotThere(other, () -> run(() -> teams.delete(other, team)));
            assertNotThere(other, () -> archive(other, team));
        }
        for (AccountId other : List.of(eve, ada)) {
            assertNotThere(other, () -> seats.find(other, seat));
            assertNotThere(other, () -> seats.begin(other, seat, photo));
            assertNotThere(other, () -> run(() -> seats.takeBack(other, seat)));
            assertNotThere(other, () -> run(() -> seats.leave(other, seat)));
            assertNotThere(other, () -> {
                handing.handOver(other, seat, portrait);
                return true;
            });
        }
        var own = join(eve, team, "Eve");
        assertNotThere(eve, () -> {
            handing.handOver(eve, own, portrait);
            return true;
        });
        assertThat(by(eve, () -> teams.of(eve))).isEmpty();
    }

    @Test
    void theArchiveHoldsEachPersonOnceAtTheSizeOfItsReceiver() throws Exception {
        var team = order(2, 1);
        for (AccountId one : List.of(bea, person("Cem"))) {
            var seat = join(one, team, "Kim/Lee");
            handOver(one, seat, made(one, seat));
        }

        assertThat(archive(team)).containsExactly("Kim Lee.jpg", "Kim Lee 2.jpg");
    }

    private List<String> archive(TeamId team) throws Exception {
        return by(ada, () -> archive(ada, team));
    }

    private List<String> archive(AccountId owner, TeamId team) throws Exception {
        var bytes = new ByteArrayOutputStream();
        files.writeAll(owner, team, Destination.CV, bytes);
        var names = new ArrayList<String>();
        var archive = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            names.add(entry.getName());
            var picture = ImageIO.read(new ByteArrayInputStream(archive.readAllBytes()));
            assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(413, 531);
        }
        return names;
    }

    private AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private TeamId order(int places, int tries) {
        var order = new TeamOrder("Engineering", "Welcome all", "classic-grey", null, 0, 0.3, places, tries, null);
        return by(ada, () -> teams.order(ada, order));
    }

    private String tokenOf(TeamId team) {
        String link = teams.find(ada, team).link();
        return link.substring(link.indexOf(Teams.INVITATION) + Teams.INVITATION.length());
    }

    private SeatId join(AccountId member, TeamId team, String name) {
        String token = tokenOf(team);
        return by(member, () -> seats.join(member, token, name));
    }

    private PortraitId made(AccountId member, SeatId seat) throws Exception {
        var photo = measured(member);
        var portrait = by(member, () -> seats.begin(member, seat, photo));
        awaitEnd(member, seat);
        return portrait;
    }

    private SourceId measured(AccountId member) throws Exception {
        try (var file = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            SourceId id = photos.add(member, "eileen.jpg", file);
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> photos.find(member, id).reading() != null);
            return id;
        }
    }

    private void awaitEnd(AccountId member, SeatId seat) {
        await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(() -> seats.find(member, seat).tries().stream()
                .noneMatch(made ->
                        made.state().isOpen() || (made.state() == PortraitState.DONE && made.quality() == null)));
    }

    private void handOver(AccountId member, SeatId seat, PortraitId portrait) {
        by(member, () -> {
            handing.handOver(member, seat, portrait);
            return true;
        });
    }

    private void erase(AccountId account) {
        personalData.stream()
                .filter(data -> data.tables().contains("headshots_team"))
                .forEach(data -> by(account, () -> run(() -> data.erase(account))));
    }

    private int pictures(AccountId owner) {
        return jdbc.sql("select count(*) from media_item where account_id = ? and purpose = 'headshots.team'")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    private String rowsOf(AccountId account) {
        var rows = new StringBuilder();
        for (String table : List.of("team", "team_seat", "team_try", "team_portrait")) {
            rows.append(jdbc
                    .sql("select * from headshots_" + table + " where account_id = ? order by 1")
                    .param(account.value())
                    .query()
                    .listOfRows()
                    .stream()
                    .flatMap(row -> row.values().stream())
                    .map(value -> value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(value))
                    .toList());
        }
        return rows.toString();
    }

    private List<AccountId> whoHasRows() {
        return Stream.of(ada, bea)
                .filter(one -> !rowsOf(one).equals("[]".repeat(4)))
                .toList();
    }

    private List<NotificationSummary> news(AccountId account) {
        return notifications.find(account, PageRequest.of(0, 20));
    }

    private static Object run(Runnable action) {
        action.run();
        return true;
    }

    private void assertRefused(Reason reason, Runnable action) {
        assertThatExceptionOfType(TeamRefused.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void assertNotThere(AccountId who, Callable<?> action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> by(who, action));
    }

    private static <T> T by(AccountId who, Callable<T> action) {
        return Acting.as(new Who.Person(who), () -> {
            try {
                return action.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
