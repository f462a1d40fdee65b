package app.facet.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.facet.HouseTest;
import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.audit.AuditFilter;
import app.facet.platform.audit.AuditLog;
import app.facet.platform.audit.AuditRecord;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.OwnersOnly;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.kernel.StepUpNeeded;
import app.facet.platform.ui.StepUpDialog;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@HouseTest
class AccountAdministrationTest {

    private static final String PASSWORD = "otter quilt harbour";

    @Autowired
    Accounts accounts;

    @Autowired
    AccountAdministration administration;

    @Autowired
    Sessions sessions;

    @Autowired
    SignIn signIn;

    @Autowired
    AuthenticationManager door;

    @Autowired
    AuditLog log;

    @Autowired
    Audit audit;

    @Autowired
    StepUp stepUp;

    @Autowired
    StepUpDialog dialog;

    @Autowired
    Reauthentication proof;

    private final String email = UUID.randomUUID() + "@example.org";
    private AccountId admin;
    private AccountId eve;

    @BeforeEach
    void anAdminIsSignedIn() {
        admin = accounts.register(new Registration("Grace", UUID.randomUUID() + "@example.org", PASSWORD));
        accounts.grant(admin, Role.ADMIN);
        eve = accounts.register(new Registration("Eve Holt", email, PASSWORD));
        signedInAs(admin);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signedInAs(AccountId id) {
        var account = signIn.find(id).orElseThrow();
        account.proved(Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }

    @Test
    void aRoleIsGivenAndTakenAndBothAreLogged() {
        var browser = sessions.open(eve, Origin.current());

        administration.grant(eve, Role.ARTIST);
        administration.grant(eve, Role.ARTIST);
        assertThat(administration.find(eve).summary().roles()).containsExactlyInAnyOrder(Role.MEMBER, Role.ARTIST);
        assertThat(sessions.isOpen(browser)).isTrue();

        administration.revoke(eve, Role.ARTIST);
        administration.revoke(eve, Role.MEMBER);

        assertThat(administration.find(eve).summary().roles()).containsExactly(Role.MEMBER);
        assertThat(sessions.isOpen(browser)).as("taken away at once").isFalse();
        assertThat(logged()).containsSubsequence("accounts.role-revoked", "accounts.role-granted");
        assertThat(logged()).containsOnlyOnce("accounts.role-granted");
    }

    @Test
    void aLockedAccountLetsNobodyInAndSaysSoOnlyToWhoeverKnowsThePassword() {
        var browser = sessions.open(eve, Origin.current());

        administration.lock(eve);

        assertThat(sessions.isOpen(browser)).isFalse();
        assertThat(signIn.find(eve)).as("other ways in").isEmpty();
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> knock(PASSWORD));
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> knock("not the password"));
        assertThat(logged()).contains("accounts.locked", "accounts.sign-in-to-locked", "accounts.sign-in-failed");

        administration.unlock(eve);

        assertThat(knock(PASSWORD)).isNotNull();
    }

    private Object knock(String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    @Test
    void adminsCanNotLockThemselvesOut() {
        assertThatExceptionOfType(NotYourOwn.class).isThrownBy(() -> administration.lock(admin));
        assertThatExceptionOfType(NotYourOwn.class).isThrownBy(() -> administration.revoke(admin, Role.ADMIN));

        assertThat(administration.find(admin).summary().roles()).contains(Role.ADMIN);
    }

    @Test
    void theListIsNarrowedByRoleAndLockAndExported() throws IOException {
        administration.grant(eve, Role.STYLIST);
        administration.lock(eve);
        var filter = new AccountFilter("eve", Optional.of(Role.STYLIST), true);

        assertThat(administration.search(filter, PageRequest.of(0, 500)))
                .extracting(AccountSummary::id)
                .contains(eve);
        assertThat(administration.search(
                        new AccountFilter("eve", Optional.of(Role.ADMIN), false), PageRequest.of(0, 500)))
                .isEmpty();
        var csv = new StringWriter();
        administration.export(filter, csv);
        assertThat(csv.toString()).contains("Eve Holt," + email + ",member stylist,true,");
    }

    @Test
    void whoeverFindsAnUnlockedComputerChangesNothing() {
        Proofs.forget();

        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> administration.grant(eve, Role.ADMIN));
        assertThatExceptionOfType(StepUpNeeded.class).isThrownBy(() -> administration.lock(eve));
        assertThatExceptionOfType(StepUpNeeded.class)
                .isThrownBy(() -> administration.export(AccountFilter.EVERYBODY, new StringWriter()));
        assertThat(administration.find(eve).summary().locked()).isFalse();
    }

    @Test
    void whoeverLooksThroughSomebodysEyesMayNotDoWhatIsTheirsAlone() {
        var seen = signIn.find(eve).orElseThrow().seenBy(admin);
        seen.proved(Instant.now());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(seen, null, seen.getAuthorities()));

        assertThat(signIn.impersonator()).contains(admin);
        assertThat(signIn.isAdmin()).isFalse();
        assertThatExceptionOfType(OwnersOnly.class).isThrownBy(stepUp::require);
        assertThatExceptionOfType(OwnersOnly.class)
                .as("not even asked for the owner's password")
                .isThrownBy(() -> dialog.then(() -> {}));
        assertThatExceptionOfType(OwnersOnly.class).isThrownBy(() -> proof.withPassword(PASSWORD));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> administration.find(eve));

        accounts.rename(eve, "Eva Holt");
        audit.record(AuditEntry.of("accounts.registered", eve));
        signedInAs(admin);
        assertThat(log.find(about(eve), 0, 1).getFirst().details()).contains("impersonated-by", admin.toString());
    }

    @Test
    void anAdminIsNotSeenAsAnAdmin() {
        administration.grant(eve, Role.ADMIN);

        assertThat(signIn.find(eve).orElseThrow().seenBy(admin).getAuthorities())
                .extracting(Object::toString)
                .containsExactly("ROLE_MEMBER");
    }

    @Test
    void membersDoNothingOfIt() {
        signedInAs(eve);

        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> administration.find(eve));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> administration.grant(eve, Role.ADMIN));
        assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> administration.lock(admin));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> administration.export(AccountFilter.EVERYBODY, new StringWriter()));
    }

    private List<String> logged() {
        return log.find(about(eve), 0, 50).stream().map(AuditRecord::what).toList();
    }

    private static AuditFilter about(AccountId account) {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(account), Optional.empty());
    }
}
