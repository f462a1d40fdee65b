package app.facet.platform.billing;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Registration;
import app.facet.platform.kernel.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs people in with a password just typed, as the desk asks for. */
final class AdminAtWork {

    private static final String PASSWORD = "otter quilt harbour";

    private AdminAtWork() {}

    static AccountId signIn(Accounts accounts, AuthenticationManager door, String role) {
        String email = UUID.randomUUID() + "@example.org";
        AccountId account = accounts.register(new Registration("Ada", email, PASSWORD));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, PASSWORD))
                                .getPrincipal(),
                        null,
                        AuthorityUtils.createAuthorityList(role)));
        return account;
    }

    /** What the log says somebody did, the latest last; whether or not it is in the chain yet. */
    static List<String> notes(JdbcClient owner, String what, AccountId actor) {
        return owner.sql("""
                        select details from (
                            select happened_at, details, what, actor from audit_inbox
                            union all
                            select happened_at, details, what, actor from audit_entry
                        ) n where what = :what and actor = :actor order by happened_at""")
                .param("what", what)
                .param("actor", actor.value())
                .query(String.class)
                .list();
    }
}
