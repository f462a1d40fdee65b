package app.facet.platform.notifications.ui;

import app.facet.platform.notifications.PushSubscription;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The browser at hand, as far as push messages go (push.js). A click on a button {@code data-push="on"} inside has it ask
 * for permission right there: browsers want to see the click.
 */
@Tag("facet-push")
@JavaScript("context://push.js")
class ThisDevice extends Component implements HasComponents {

    private static final long serialVersionUID = 1L;

    /** What it may report besides being on. */
    private static final List<String> REASONS =
            List.of("off", "denied", "dismissed", "unable", "home-screen", "unreachable", "failed");

    private final transient Ear ear;

    ThisDevice(String publicKey, Ear ear) {
        this.ear = ear;
        getElement().setAttribute("key", publicKey);
    }

    /** Hears how it stands. */
    interface Ear {

        /** It was subscribed before. */
        void isOn(String endpoint);

        /** Its owner turned it on just now. */
        void turnedOn(PushSubscription subscription);

        /** It is off, and perhaps can't be turned on. */
        void isOff(String why);
    }

    // Called by push.js. What a browser says is only ever taken for a word of ours.
    @ClientCallable
    void heard(String state, @Nullable String endpoint, @Nullable String p256dh, @Nullable String auth) {
        if (endpoint == null) {
            ear.isOff(REASONS.contains(state) ? state : "failed");
        } else if (state.equals("turned-on") && p256dh != null && auth != null) {
            ear.turnedOn(new PushSubscription(endpoint, p256dh, auth));
        } else {
            ear.isOn(endpoint);
        }
    }

    /** So that the browser does not go on being told about a device that is not in the list any more. */
    void forget() {
        getElement().callJsFunction("forget");
    }
}
