package app.facet.platform.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form, with the reason in the address: wrong, too soon, or too busy. */
class SignInFailed implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(
                switch (reason) {
                    case DoorClosed closed ->
                        "/sign-in?wait=" + (closed.howLong().toSeconds() + 1);
                    case DoorBusy busy -> "/sign-in?busy";
                    case LockedException locked -> "/sign-in?locked";
                    default -> "/sign-in?error";
                });
    }
}
