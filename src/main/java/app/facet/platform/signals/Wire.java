package app.facet.platform.signals;

import java.time.Instant;

/** How signals get to the other nodes. */
interface Wire {

    /** Hands the message over as part of the running transaction: rolled back, nobody hears it. */
    void send(String message);

    /** Who is told what comes in; asked once, before the wire is started. */
    void deliverTo(Receiver receiver);

    /** Called on the wire's own thread; must return at once. */
    interface Receiver {

        void heard(String message);

        /** The wire was down since then, at the latest. */
        void missed(Instant since);
    }
}
