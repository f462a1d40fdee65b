package app.facet.platform.accounts;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs the person in front of the current view in, as if they had used the sign-in form. */
@Component
public class BrowserSignIn {

    private final AuthenticationManager authentication;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    BrowserSignIn(AuthenticationManager authentication) {
        this.authentication = authentication;
    }

    /** Call from a view's listener. The session gets a new id, so one planted before sign-in is worthless. */
    public void signIn(String email, String password) {
        enter(authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password)));
    }

    /** For somebody whose word was taken already. */
    void enter(Authentication signedIn) {
        VaadinService.reinitializeSession(VaadinServletRequest.getCurrent());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(
                context,
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
