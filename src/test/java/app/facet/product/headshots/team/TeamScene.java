package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
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
import app.facet.product.headshots.team.TeamRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ada, who orders for a team, Bea, and whoever else is needed. Each does what they do as themselves. */
@HouseTest
abstract class TeamScene {

    @Autowired
    Teams teams;

    @Autowired
    Seats seats;

    @Autowired
    Invitations invitations;

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

    List<String> archive(TeamId team) throws Exception {
        return by(ada, () -> archive(ada, team));
    }

    List<String> archive(AccountId owner, TeamId team) throws Exception {
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

    AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    TeamId order(int places, int tries) {
        var order = new TeamOrder("Engineering", "Welcome all", "classic-grey", null, 0, 0.3, places, tries, null);
        return by(ada, () -> teams.order(ada, order));
    }

    String tokenOf(TeamId team) {
        String link = teams.find(ada, team).link();
        return link.substring(link.indexOf(Teams.INVITATION) + Teams.INVITATION.length());
    }

    SeatId join(AccountId member, TeamId team, String name) {
        String token = tokenOf(team);
        return by(member, () -> invitations.join(member, token, name));
    }

    PortraitId made(AccountId member, SeatId seat) throws Exception {
        var photo = measured(member);
        var portrait = by(member, () -> seats.begin(member, seat, photo));
        awaitEnd(member, seat);
        return portrait;
    }

    SourceId measured(AccountId member) throws Exception {
        try (var file = getClass().getResourceAsStream("/imaging/eileen-collins.jpg")) {
            SourceId id = photos.add(member, "eileen.jpg", file);
            await().pollInSameThread()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> photos.find(member, id).reading() != null);
            return id;
        }
    }

    void awaitEnd(AccountId member, SeatId seat) {
        await().pollInSameThread().atMost(Duration.ofMinutes(2)).until(() -> seats.find(member, seat).tries().stream()
                .noneMatch(made ->
                        made.state().isOpen() || (made.state() == PortraitState.DONE && made.quality() == null)));
    }

    void handOver(AccountId member, SeatId seat, PortraitId portrait) {
        by(member, () -> {
            handing.handOver(member, seat, portrait);
            return true;
        });
    }

    void erase(AccountId account) {
        personalData.stream()
                .filter(data -> data.tables().contains("headshots_team"))
                .forEach(data -> by(account, () -> run(() -> data.erase(account))));
    }

    int pictures(AccountId owner) {
        return jdbc.sql("select count(*) from media_item where account_id = ? and purpose = 'headshots.team'")
                .param(owner.value())
                .query(Integer.class)
                .single();
    }

    String rowsOf(AccountId account) {
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

    List<AccountId> whoHasRows() {
        return Stream.of(ada, bea)
                .filter(one -> !rowsOf(one).equals("[]".repeat(4)))
                .toList();
    }

    List<NotificationSummary> news(AccountId account) {
        return notifications.find(account, PageRequest.of(0, 20));
    }

    static Object run(Runnable action) {
        action.run();
        return true;
    }

    void assertRefused(Reason reason, Runnable action) {
        assertThatExceptionOfType(TeamRefused.class)
                .isThrownBy(action::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    void assertNotThere(AccountId who, Callable<?> action) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> by(who, action));
    }

    static <T> T by(AccountId who, Callable<T> action) {
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
