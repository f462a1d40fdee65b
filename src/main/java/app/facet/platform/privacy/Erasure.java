package app.facet.platform.privacy;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.vault.Vault;
import app.facet.platform.work.spi.Progress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Forgets a person: nobody signs in any more, every module forgets in a transaction of its own, then the account goes,
 * and last its data key, without which no copy of anything can be read. Every step may be repeated.
 */
@Component
class Erasure {

    private final ObjectProvider<PersonalData> modules;
    private final Accounts accounts;
    private final Vault vault;
    private final Audit audit;

    Erasure(ObjectProvider<PersonalData> modules, Accounts accounts, Vault vault, Audit audit) {
        this.modules = modules;
        this.accounts = accounts;
        this.vault = vault;
        this.audit = audit;
    }

    void run(AccountId account, Progress progress) {
        // As the person: a module that forgot to say whose rows go can't take away anybody else's.
        var person = new Who.Person(account);
        progress.report("privacy.stage.modules", 10);
        Acting.run(person, () -> {
            accounts.lock(account);
            eraseAll(account);
        });
        progress.report("privacy.stage.account", 80);
        Acting.run(person, () -> accounts.forget(account));
        vault.destroyKey(account);
        audit.record(AuditEntry.of("privacy.erased"));
    }

    /**
     * In rounds: what one module still refers to, another can't erase before it. The last round runs over a person
     * nothing is left of, and takes what the earlier ones stirred up, such as entries in the log.
     */
    private void eraseAll(AccountId account) {
        var left = modules.stream().toList();
        while (!left.isEmpty()) {
            var refused = erase(left, account);
            if (refused.size() == left.size()) {
                throw refused.getFirst().reason();
            }
            left = refused.stream().map(Refused::module).toList();
        }
        modules.forEach(module -> module.erase(account));
    }

    private record Refused(PersonalData module, DataAccessException reason) {}

    private static List<Refused> erase(List<PersonalData> modules, AccountId account) {
        var refused = new ArrayList<Refused>();
        for (PersonalData module : modules) {
            try {
                module.erase(account);
            } catch (DataAccessException stillNeeded) {
                refused.add(new Refused(module, stillNeeded));
            }
        }
        return refused;
    }
}
