package app.facet.platform.accounts;

import app.facet.platform.kernel.AccountId;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** An admin who has just proved that it is them; has no row of their own. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = WithAdmin.Factory.class)
public @interface WithAdmin {

    boolean proved() default true;

    final class Factory implements WithSecurityContextFactory<WithAdmin> {

        @Override
        public SecurityContext createSecurityContext(WithAdmin asked) {
            var admin = new SignedInAccount(
                    AccountId.random(),
                    "admin@example.org",
                    "Admin",
                    null,
                    Set.of(Role.MEMBER, Role.ADMIN),
                    false,
                    false);
            if (asked.proved()) {
                admin.proved(Instant.now());
            }
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
        }
    }
}
