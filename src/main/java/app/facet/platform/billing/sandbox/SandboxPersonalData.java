package app.facet.platform.billing.sandbox;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody tried in the sandbox. Also where the sandbox is gone: its rows may be left. */
@Component
class SandboxPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    SandboxPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "sandbox";
    }

    @Override
    public Set<String> tables() {
        return Set.of("billing_sandbox_object");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "objects",
                jdbc.sql("select content from billing_sandbox_object where account_id = :account order by ref")
                        .param("account", account.value())
                        .query(String.class)
                        .list());
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        jdbc.sql("delete from billing_sandbox_object where account_id = :account")
                .param("account", account.value())
                .update();
    }
}
