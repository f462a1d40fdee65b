package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** Lets somebody in whom a provider has vouched for. From here on nothing differs from having typed a password. */
@Component
class Admission {

    private final AuthenticationEventPublisher events;
    private final SecondStepGate gate;
    private final Clock clock;
    private final ChangeSessionIdAuthenticationStrategy freshSession = new ChangeSessionIdAuthenticationStrategy();

    Admission(AuthenticationEventPublisher events, SecondStepGate gate, Clock clock) {
        this.events = events;
        this.gate = gate;
        this.clock = clock;
    }

    /** Tells everybody who waits for people to come in. */
    Authentication admit(SignedInAccount account) {
        return admit(account, clock.instant());
    }

    /** @param proved since when it is known that it is them; whoever has a password is still asked for that */
    private Authentication admit(SignedInAccount account, Instant proved) {
        if (account.getPassword() == null) {
            account.proved(proved);
        }
        account.eraseCredentials();
        var authorities = new ArrayList<GrantedAuthority>(account.getAuthorities());
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(account, null, authorities);
        events.publishAuthenticationSuccess(signedIn);
        return signedIn;
    }

    Authentication admit(
            SignedInAccount account, Instant proved, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = admit(account, proved);
        freshSession.onAuthentication(signedIn, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        gate.saveContext(context, request, response);
        return signedIn;
    }
}
