package app.facet.platform.accounts;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.ui.Csv;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What admins do to accounts. All of it is logged. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class AccountAdministration {

    private static final int PAGE = 500;

    private final AccountRepository accounts;
    private final AccountSearch search;
    private final AccountFields fields;
    private final ConfirmedEmailRepository confirmed;
    private final Sessions sessions;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    AccountAdministration(
            AccountRepository accounts,
            AccountSearch search,
            AccountFields fields,
            ConfirmedEmailRepository confirmed,
            Sessions sessions,
            CurrentAccount current,
            StepUp stepUp,
            Audit audit,
            Clock clock) {
        this.accounts = accounts;
        this.search = search;
        this.fields = fields;
        this.confirmed = confirmed;
        this.sessions = sessions;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountSummary> search(AccountFilter filter, Pageable page) {
        return accounts.findBy(search.matching(filter), found -> found.slice(page))
                .map(fields::summary)
                .getContent();
    }

    /** Writes those the filter leaves as CSV, the newest first, a page at a time. */
    @Transactional(readOnly = true)
    public void export(AccountFilter filter, Writer out) throws IOException {
        stepUp.require();
        audit.recordRegardless(AuditEntry.of("accounts.users-exported").by(current.id()));
        out.write(Csv.line("id", "name", "e-mail", "roles", "locked", "since"));
        Pageable page = PageRequest.of(0, PAGE, Sort.by("createdAt", "id").descending());
        for (var found = search(filter, page); !found.isEmpty(); found = search(filter, page)) {
            for (var account : found) {
                out.write(line(account));
            }
            page = page.next();
        }
    }

    private static String line(AccountSummary account) {
        String roles = account.roles().stream().map(Role::word).sorted().collect(Collectors.joining(" "));
        return Csv.line(
                account.id(), account.displayName(), account.email(), roles, account.locked(), account.createdAt());
    }

    /** @throws NotFound when there is no such account */
    @Transactional(readOnly = true)
    public AccountDetails find(AccountId id) {
        var open = sessions.of(id);
        return new AccountDetails(
                fields.summary(account(id)),
                confirmed.findById(id.value()).map(ConfirmedEmail::confirmedAt),
                open.size(),
                open.stream().map(OpenSession::seenAt).findFirst());
    }

    /** Holds from their next sign-in. */
    @Transactional
    public void grant(AccountId id, Role role) {
        stepUp.require();
        var account = account(id);
        if (!account.roles().contains(role)) {
            account.grant(role);
            record("accounts.role-granted", id, role);
        }
    }

    /**
     * Holds at once: they are signed out everywhere.
     *
     * @throws NotYourOwn when an admin takes their own role away; being a member can't be taken from anybody
     */
    @Transactional
    public void revoke(AccountId id, Role role) {
        stepUp.require();
        var account = account(id);
        if (role == Role.MEMBER || !account.roles().contains(role)) {
            return;
        }
        refuseOwn(id);
        account.revoke(role);
        record("accounts.role-revoked", id, role);
        sessions.endAll(id);
    }

    /**
     * Nobody signs in any more, and whoever is signed in is out.
     *
     * @throws NotYourOwn when it is the admin's own account
     */
    @Transactional
    public void lock(AccountId id) {
        stepUp.require();
        refuseOwn(id);
        account(id).lock(clock.instant());
        audit.record(AuditEntry.of("accounts.locked").by(current.id()).about(id));
        sessions.endAll(id);
    }

    @Transactional
    public void unlock(AccountId id) {
        stepUp.require();
        account(id).unlock();
        audit.record(AuditEntry.of("accounts.unlocked").by(current.id()).about(id));
    }

    @Transactional
    public void signOutEverywhere(AccountId id) {
        stepUp.require();
        account(id);
        audit.record(
                AuditEntry.of("accounts.signed-out-by-admin").by(current.id()).about(id));
        sessions.endAll(id);
    }

    private void record(String what, AccountId id, Role role) {
        audit.record(AuditEntry.of(what).by(current.id()).about(id).with("role", role.name()));
    }

    private void refuseOwn(AccountId id) {
        if (id.equals(current.id())) {
            throw new NotYourOwn();
        }
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(NotFound::new);
    }
}
