package app.facet.platform.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.facet.HouseTest;
import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HouseTest
class DeletionReceiptsTest {

    @LocalServerPort
    int port;

    @Autowired
    MediaVault vault;

    @Autowired
    MediaFolder folder;

    @Autowired
    DeletionReceipts receipts;

    @Autowired
    MediaPersonalData personalData;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    AccountId ada;

    @BeforeEach
    void openAccount() {
        ada = person("Ada");
    }

    @Test
    void aDeletedPhotoLeavesAReceiptThatSaysWhenItsFilesWereGone() throws Exception {
        var id = store();
        var photo = vault.find(ada, id).photo();

        vault.delete(ada, id);

        await().pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(receipt().goneAt()).isNotNull());
        assertThat(folder.sealedFile(id, "original").getParent()).doesNotExist();
        assertThat(receipt()).satisfies(deleted -> {
            assertThat(deleted.purpose()).isEqualTo("media.test");
            assertThat(deleted.sha256()).isEqualTo(photo.sha256());
            assertThat(deleted.reason()).isEqualTo(DeletionReason.ASKED);
            assertThat(deleted.width()).isEqualTo(640);
            assertThat(deleted.goneAt()).isAfterOrEqualTo(deleted.deletedAt());
        });
    }

    @Test
    void aPhotoWhoseDaysAreOverSaysSo() throws Exception {
        var id = store();
        jdbc.sql("update media_item set expires_at = ? where id = ?")
                .param(Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")))
                .param(id.value())
                .update();

        vault.deleteExpired();

        assertThat(receipt().reason()).isEqualTo(DeletionReason.TIME_UP);
    }

    @Test
    void whatIsDeletedInATransactionThatFailsIsStillThereWithoutAReceipt() throws Exception {
        var id = store();

        transactions.executeWithoutResult(status -> {
            vault.delete(ada, id);
            status.setRollbackOnly();
        });

        assertThat(all(ada)).isEmpty();
        assertThat(vault.find(ada, id)).isNotNull();
        assertThat(folder.sealedFile(id, "original")).exists();
    }

    @Test
    void anybodyWithItsAddressSeesTheReceiptAndNobodyWithAnother() throws Exception {
        vault.delete(ada, store());
        String address = receipt().address();

        assertThat(get(address)).contains("This photo is deleted", receipt().sha256(), "640 × 480 pixels");
        assertThat(get(address.replaceAll(".$", "!"))).contains("There is no such receipt");
        assertThat(get(address.replace(
                        receipt().id().toString(), UUID.randomUUID().toString())))
                .contains("There is no such receipt");
        assertThat(get("receipts/nonsense?proof=x")).contains("There is no such receipt");
        assertThat(get("receipts/" + receipt().id())).contains("There is no such receipt");
    }

    @Test
    void receiptsAreTheirOwnersAloneAndGoWithThem() throws Exception {
        vault.delete(ada, store());
        String address = receipt().address();

        assertThat(all(person("Eve"))).isEmpty();

        personalData.erase(ada);
        assertThat(all(ada)).isEmpty();
        assertThat(get(address)).contains("There is no such receipt");
    }

    @Test
    void receiptsEndAfterAYear() throws Exception {
        vault.delete(ada, store());
        var kept = receipt().id();
        vault.delete(ada, store());
        jdbc.sql("update media_receipt set deleted_at = ? where account_id = ? and id <> ?")
                .param(Timestamp.from(Instant.parse("2020-01-01T00:00:00Z")))
                .param(ada.value())
                .param(kept)
                .update();

        receipts.deleteOld();

        assertThat(all(ada)).extracting(DeletionSummary::id).containsExactly(kept);
    }

    private DeletionSummary receipt() {
        return all(ada).getFirst();
    }

    private List<DeletionSummary> all(AccountId owner) {
        return receipts.of(owner, PageRequest.of(0, 10)).getContent();
    }

    private AccountId person(String name) {
        return accounts.register(new Registration(name, UUID.randomUUID() + "@example.org", "otter quilt harbour"));
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .header("Accept-Language", "en")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private MediaId store() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", png);
        return vault.store(ada, "media.test", "a.png", new ByteArrayInputStream(png.toByteArray()), stored -> stored);
    }
}
