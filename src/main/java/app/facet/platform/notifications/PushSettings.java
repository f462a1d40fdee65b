package app.facet.platform.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How push messages are signed. Without keys a pair is made and kept in the key folder.
 *
 * @param publicKey as browsers get it: an uncompressed point of P-256 in base64url
 * @param privateKey its 32 bytes in base64url
 * @param contact where a push service reaches whoever runs Facet: {@code mailto:} or {@code https:}; the sender of mails
 *     where it is empty
 */
@ConfigurationProperties("facet.push")
record PushSettings(
        @DefaultValue("") String publicKey,
        @DefaultValue("") String privateKey,
        @DefaultValue("") String contact) {

    @Override
    public String toString() {
        return "PushSettings[…]"; // never the key in a log
    }
}
