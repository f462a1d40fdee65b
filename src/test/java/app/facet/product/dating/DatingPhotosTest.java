package app.facet.product.dating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.billing.CreditBalance;
import app.facet.platform.billing.CreditIssue;
import app.facet.platform.billing.CreditSource;
import app.facet.platform.billing.Credits;
import app.facet.platform.billing.NotEnoughCredits;
import app.facet.platform.imaging.PhotoRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.work.Endings;
import app.facet.platform.work.WorkUpdates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class DatingPhotosTest {

    @Autowired
    CreditIssue issue;

    @Autowired
    Credits credits;

    @Autowired
    DatingPhotos photos;

    @Autowired
    PhotoAnalyses analyses;

    @Autowired
    WorkUpdates updates;

    @Autowired
    Accounts accounts;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;
    Endings endings;

    @BeforeEach
    void openAccount() {
        ada = accounts.register(new Registration("Ada", UUID.randomUUID() + "@example.org", "otter quilt harbour"));
        endings = new Endings(updates, ada);
    }

    @Test
    void aPortraitIsMeasuredInTheBackgroundAndExplained() throws Exception {
        var id = photos.add(ada, "eileen.jpg", portrait());
        assertThat(photos.of(ada)).singleElement().satisfies(photo -> assertThat(photo.fileName())
                .isEqualTo("eileen.jpg"));
        endings.next();

        var details = photos.find(ada, id);
        assertThat(details.summary().state()).isEqualTo(PhotoState.COMPLETED);
        assertThat(details.summary().score()).isBetween(60, 100);
        assertThat(details.reading().faces()).hasSize(1);
        assertThat(details.advice())
                .extracting(advice -> advice.platform().name())
                .startsWith("Tinder", "Bumble", "Hinge");
        assertThat(details.expiresAt()).isNotNull();
    }

    @Test
    void aBadFileLeavesTheOthersUnharmed() throws Exception {
        photos.add(ada, "eileen.jpg", portrait());
        assertThatExceptionOfType(PhotoRefused.class)
                .isThrownBy(() -> photos.add(
                        ada, "notes.jpg", new ByteArrayInputStream("dear diary".getBytes(StandardCharsets.UTF_8))));
        endings.next();

        assertThat(photos.of(ada)).singleElement().satisfies(photo -> assertThat(photo.state())
                .isEqualTo(PhotoState.COMPLETED));
    }

    @Test
    void aSetHoldsTenPhotos() throws IOException {
        for (int i = 0; i < DatingPhotos.MOST; i++) {
            photos.add(ada, i + ".jpg", portrait());
        }

        assertThatExceptionOfType(SetIsFull.class).isThrownBy(() -> photos.add(ada, "11.jpg", portrait()));
    }

    @Test
    void removingAPhotoWhileItIsMeasuredLeavesNothingBehind() throws Exception {
        var id = photos.add(ada, "eileen.jpg", portrait());
        photos.remove(ada, id);

        assertThat(photos.of(ada)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.find(ada, id));
        assertThat(rowsOf("media_item")).isZero();
    }

    @Test
    void whatNobodyPaysForIsKeptUntilSomebodyDoes() throws Exception {
        photos.add(ada, "first.jpg", portrait());
        photos.add(ada, "second.jpg", portrait());
        endings.next();

        assertThat(photos.of(ada))
                .extracting(PhotoSummary::state)
                .containsExactly(PhotoState.COMPLETED, PhotoState.UNPAID);
        assertThatExceptionOfType(NotEnoughCredits.class).isThrownBy(() -> analyses.unpaid(ada));
        issue.grant(ada, CreditSource.GIFT, 3, null, "test:" + ada);
        analyses.unpaid(ada);
        endings.next();

        assertThat(photos.of(ada)).extracting(PhotoSummary::state).containsOnly(PhotoState.COMPLETED);
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(2, 0));
    }

    @Test
    void aStoppedAnalysisCostsNothing() throws Exception {
        issue.grant(ada, CreditSource.GIFT, 3, null, "test:" + ada);
        var ids = IntStream.range(0, 3).mapToObj(i -> add(i + ".jpg")).toList();
        ids.forEach(id -> analyses.stop(ada, id));
        for (int i = 0; i < ids.size(); i++) {
            endings.next();
        }

        awaitRest(ids);
        long measured = photos.of(ada).stream()
                .filter(photo -> photo.state() == PhotoState.COMPLETED)
                .count();
        assertThat(credits.balance(ada)).isEqualTo(new CreditBalance(3 - Math.max(0, measured - 1), 0));
    }

    @Test
    void aStoppedAnalysisCanBeStartedAgain() throws Exception {
        issue.grant(ada, CreditSource.GIFT, 10, null, "test:" + ada);
        var ids = IntStream.range(0, 6).mapToObj(i -> add(i + ".jpg")).toList();
        var last = ids.getLast();
        analyses.stop(ada, last);
        for (int i = 0; i < ids.size(); i++) {
            endings.next();
        }
        awaitRest(ids);
        if (photos.find(ada, last).summary().state() == PhotoState.CANCELLED) {
            analyses.again(ada, last);
            endings.next();
        }

        assertThat(photos.of(ada)).allSatisfy(photo -> assertThat(photo.state()).isEqualTo(PhotoState.COMPLETED));
    }

    @Test
    void photosAreNobodyElses() throws IOException {
        var id = photos.add(ada, "eileen.jpg", portrait());
        var eve = AccountId.random();

        assertThat(photos.of(eve)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.find(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.remove(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> analyses.again(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> analyses.stop(eve, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.keep(eve, id, true));
    }

    @Test
    void aPersonCanBeForgottenInAnyOrderOfModules() throws Exception {
        photos.add(ada, "eileen.jpg", portrait());
        endings.next();

        personalData.stream().toList().reversed().forEach(data -> data.erase(ada));
        personalData.forEach(data -> data.erase(ada));

        assertThat(rowsOf("dating_photo") + rowsOf("media_item") + rowsOf("work_item"))
                .isZero();
    }

    private long rowsOf(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(ada.value())
                .query(Long.class)
                .single();
    }

    private PhotoId add(String name) {
        try {
            return photos.add(ada, name, portrait());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static java.io.InputStream portrait() {
        return DatingPhotosTest.class.getResourceAsStream("/imaging/eileen-collins.jpg");
    }

    /** That work was stopped is told before its credit is given back. */
    private void awaitRest(List<PhotoId> ids) {
        Awaitility.await().pollInSameThread().until(() -> ids.stream()
                .map(id -> photos.find(ada, id).summary().state())
                .noneMatch(state -> state == PhotoState.PENDING || state == PhotoState.PROCESSING));
    }
}
