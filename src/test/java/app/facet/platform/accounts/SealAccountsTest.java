package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.HouseTest;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.BlindIndex;
import app.facet.platform.vault.Vault;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@HouseTest
class SealAccountsTest {

    @Autowired
    SealAccounts seal;

    @Autowired
    Vault vault;

    @Autowired
    BlindIndex index;

    @Test
    void accountsOpenedBeforeThereWasAVaultAreSealedAndStillFound() {
        var old = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        var jdbc = JdbcClient.create(old);
        var id = AccountId.random();
        flyway(old, "20261121.1010").migrate();
        jdbc.sql("insert into account values (?, 'grace@example.org', 'Grace Hopper', 'hash', now(), 0)")
                .param(id.value())
                .update();

        flyway(old, "20261121.1103").migrate();

        var row = jdbc.sql("select * from account").query().singleRow();
        assertThat(row).doesNotContainKeys("email", "display_name");
        assertThat(vault.open(id, AccountFields.EMAIL, (byte[]) row.get("sealed_email")))
                .isEqualTo("grace@example.org");
        assertThat(vault.open(id, AccountFields.NAME, (byte[]) row.get("sealed_name")))
                .isEqualTo("Grace Hopper");
        assertThat(row).containsEntry("email_index", index.of(AccountFields.EMAIL, "grace@example.org"));
        assertThat(jdbc.sql("select word from account_name_word")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        index.of(AccountFields.NAME, "grace"), index.of(AccountFields.NAME, "hopper"));
    }

    private Flyway flyway(DriverManagerDataSource database, String upTo) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db-migrations")
                .javaMigrations((JavaMigration) seal)
                .outOfOrder(true)
                .target(upTo)
                .load();
    }
}
