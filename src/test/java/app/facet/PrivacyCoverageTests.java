package app.facet;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.platform.kernel.PersonalData;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The schema is the proof: no table with personal rows is forgotten by export and erasure. */
@HouseTest
class PrivacyCoverageTests {

    // The account itself is forgotten last, by accounts; its roles and the index of its name go with it.
    private static final Set<String> OF_THE_ACCOUNT_ITSELF = Set.of("account_role", "account_name_word");

    @Autowired
    @Qualifier("asOwner")
    JdbcClient jdbc;

    @Autowired
    ObjectProvider<PersonalData> personalData;

    @Test
    void everyTableOfAPersonIsClaimedExactlyOnce() {
        var claims = new TreeMap<String, Integer>();
        personalData.forEach(data -> data.tables().forEach(table -> claims.merge(table, 1, Integer::sum)));

        assertThat(claims.keySet()).isEqualTo(tablesOfPeople());
        assertThat(claims)
                .allSatisfy((table, times) ->
                        assertThat(times).as("modules that claim %s", table).isEqualTo(1));
    }

    @Test
    void noRowOfAPersonCanOutliveTheirAccount() {
        List<String> guarded = jdbc.sql("""
                select lower(k.table_name) from information_schema.key_column_usage k
                join information_schema.referential_constraints r on r.constraint_name = k.constraint_name
                where lower(k.column_name) = 'account_id' and r.delete_rule in ('NO ACTION', 'RESTRICT')
                """).query(String.class).list();

        assertThat(guarded).containsAll(tablesOfPeople());
    }

    private Set<String> tablesOfPeople() {
        var tables = new TreeSet<>(jdbc.sql("""
                select lower(table_name) from information_schema.columns
                where lower(column_name) = 'account_id' and lower(table_schema) = 'public'
                """).query(String.class).list());
        tables.removeAll(OF_THE_ACCOUNT_ITSELF);
        assertThat(tables).isNotEmpty();
        return tables;
    }
}
