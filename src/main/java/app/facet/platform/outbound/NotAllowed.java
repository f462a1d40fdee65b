package app.facet.platform.outbound;

import java.net.UnknownHostException;

/**
 * A call that must not leave. An I/O failure like any other for the client in between, which knows what to do with
 * those; says nothing about the address, so that nobody can feel their way around the network behind us.
 */
public final class NotAllowed extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    NotAllowed() {
        super("not allowed");
    }
}
