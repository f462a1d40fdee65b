package app.facet.platform.notifications;

import app.facet.platform.notifications.Carrier.Parcel;
import com.google.crypto.tink.apps.webpush.WebPushHybridEncrypt;
import java.security.GeneralSecurityException;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is sent, readable for nobody in between (RFC 8291). As little as makes sense on a locked screen. */
@Component
class PushPayload {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 600;

    private final JsonMapper json;

    PushPayload(JsonMapper json) {
        this.json = json;
    }

    /** Read by the service worker, sw.ts. */
    private record Shown(String title, Options options) {}

    private record Options(String body, String tag, Data data) {}

    private record Data(String path) {}

    byte[] sealedFor(PushSubscription subscription, Parcel parcel) {
        try {
            return new WebPushHybridEncrypt.Builder()
                    .withRecipientPublicKey(subscription.publicKey())
                    .withAuthSecret(subscription.secret())
                    .build()
                    .encrypt(json.writeValueAsBytes(shown(parcel)), null);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A device has a key nothing can be sealed for", e);
        }
    }

    /** Whether its key is a point of the curve, so that something can be sealed for it. */
    static boolean canBeSealedFor(PushSubscription subscription) {
        try {
            new WebPushHybridEncrypt.Builder()
                    .withRecipientPublicKey(subscription.publicKey())
                    .withAuthSecret(subscription.secret())
                    .build();
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException off) {
            return false;
        }
    }

    private static Shown shown(Parcel parcel) {
        var content = parcel.content();
        return new Shown(
                cut(content.title(), LONGEST_TITLE),
                new Options(
                        cut(Objects.requireNonNullElse(content.text(), ""), LONGEST_TEXT),
                        parcel.id().toString(),
                        new Data(Objects.requireNonNullElse(content.path(), ""))));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
