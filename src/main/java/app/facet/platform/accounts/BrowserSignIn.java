package app.facet.platform.accounts;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs the person in front of the current view in, as if they had used the sign-in form. */
@Component
public class BrowserSignIn {

    private final AuthenticationManager authentication;
    private final SecondStepGate gate;
    private final RememberedDevices devices;

    BrowserSignIn(AuthenticationManager authentication, SecondStepGate gate, RememberedDevices devices) {
        this.authentication = authentication;
        this.gate = gate;
        this.devices = devices;
    }

    /**
     * Call from a view's listener. The session gets a new id, so one planted before sign-in is worthless.
     *
     * @return where they wanted to go; empty when nowhere in particular
     */
    public Optional<String> signIn(String email, String password) {
        var wanted = wanted();
        signIn(authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
        return wanted;
    }

    /** Where whoever is in front of the current view wanted to go before they were asked who they are. */
    public Optional<String> wanted() {
        return WantedPage.find(request());
    }

    /**
     * For somebody whose word was taken already.
     *
     * @return where they wanted to go
     */
    String signIn(Authentication signedIn) {
        String wanted = WantedPage.of(request());
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        gate.saveContext(context, request(), response());
        return wanted;
    }

    /** Keeps this browser signed in. */
    void remember(SignedInAccount account) {
        devices.remember(request(), response(), account);
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static HttpServletResponse response() {
        return VaadinServletResponse.getCurrent().getHttpServletResponse();
    }
}
