package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a person is signed in. */
@Component
class SessionsPersonalData implements PersonalData {

    private final Sessions sessions;

    SessionsPersonalData(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String section() {
        return "sessions";
    }

    @Override
    public Set<String> tables() {
        return Set.of("accounts_session");
    }

    @Override
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "sessions", sessions.of(account));
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        sessions.endAll(account);
    }
}
