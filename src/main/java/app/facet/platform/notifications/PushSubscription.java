package app.facet.platform.notifications;

import java.util.Base64;

/**
 * Where and how a browser is reached, as it told us.
 *
 * @param endpoint address at its maker's push service
 * @param p256dh its public key
 * @param auth what only it and we know
 */
public record PushSubscription(String endpoint, String p256dh, String auth) {

    private static final int LONGEST = 2000;
    private static final int POINT = 65;
    private static final int SECRET = 16;

    /** Whether it has the shape RFC 8291 says. */
    boolean isWellFormed() {
        return endpoint.length() <= LONGEST
                && hasLength(p256dh, POINT)
                && hasLength(auth, SECRET)
                && PushPayload.canBeSealedFor(this);
    }

    byte[] publicKey() {
        return Base64.getUrlDecoder().decode(p256dh);
    }

    byte[] secret() {
        return Base64.getUrlDecoder().decode(auth);
    }

    private static boolean hasLength(String text, int bytes) {
        try {
            return text.length() <= 2 * bytes && Base64.getUrlDecoder().decode(text).length == bytes;
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "PushSubscription[…]";
    }
}
