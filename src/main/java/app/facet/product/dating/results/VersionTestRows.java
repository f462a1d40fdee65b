package app.facet.product.dating.results;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tests as rows. */
@Component
class VersionTestRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    VersionTestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(TestId id, String platform, Measure measure, List<VersionId> versions) {}

    /** The newest first. */
    List<Row> of(AccountId owner) {
        return jdbc.sql("select id, platform, measure, versions from dating_version_test where account_id = :account"
                        + " order by created_at desc, id")
                .param("account", owner.value())
                .query((row, number) -> new Row(
                        new TestId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        Measure.valueOf(row.getString(3)),
                        versions(row.getString(4))))
                .list();
    }

    private static List<VersionId> versions(String ids) {
        return Arrays.stream(ids.split(",", -1))
                .map(UUID::fromString)
                .map(VersionId::new)
                .toList();
    }

    void insert(AccountId owner, Row test) {
        jdbc.sql("insert into dating_version_test (id, account_id, platform, measure, versions, created_at)"
                        + " values (:id, :account, :platform, :measure, :versions, :now)")
                .param("id", test.id().value())
                .param("account", owner.value())
                .param("platform", test.platform())
                .param("measure", test.measure().name())
                .param(
                        "versions",
                        test.versions().stream()
                                .map(id -> id.value().toString())
                                .collect(Collectors.joining(",")))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(AccountId owner, TestId id) {
        jdbc.sql("delete from dating_version_test where id = :id and account_id = :account")
                .param("id", id.value())
                .param("account", owner.value())
                .update();
    }

    /** Without one of its versions a test compares nothing. */
    void deleteWith(AccountId owner, VersionId version) {
        of(owner).stream().filter(test -> test.versions().contains(version)).forEach(test -> delete(owner, test.id()));
    }

    void deleteAll(AccountId owner) {
        jdbc.sql("delete from dating_version_test where account_id = :account")
                .param("account", owner.value())
                .update();
    }
}
