package app.facet.platform.accounts;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Nobody looked at the password: too many others are waiting. */
final class DoorBusy extends AuthenticationServiceException {

    private static final long serialVersionUID = 1L;

    DoorBusy(TooBusy cause) {
        super("too many are waiting", cause);
    }
}
