package app.facet.platform.notifications;

import app.facet.platform.kernel.PublicPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where Twilio tells what became of a text message. Signed with our token over address and content; anything else is
 * refused. The message is named in the address, so that a report can come before we have written down what it is about.
 */
@Configuration(proxyBeanMethods = false)
class TwilioReports {

    private static final String PATH = "reports/sms";
    private static final String MESSAGE = "message";

    private final TwilioSettings settings;
    private final PublicAddress address;

    TwilioReports(TwilioSettings settings, PublicAddress address) {
        this.settings = settings;
        this.address = address;
    }

    @Bean
    PublicPath publicSmsReports() {
        return new PublicPath("/" + PATH, true);
    }

    @Bean
    RouterFunction<ServerResponse> smsReportsRoute(DeliveryReports delivered) {
        return RouterFunctions.route()
                .POST("/" + PATH, request -> hear(request, delivered))
                .build();
    }

    /** Where to report; nowhere while Facet has no address others can reach. */
    Optional<String> address(UUID message) {
        return Optional.of(address.of(PATH + "?" + MESSAGE + "=" + message))
                .filter(whole -> !whole.startsWith("http://localhost"));
    }

    private ServerResponse hear(ServerRequest request, DeliveryReports delivered) {
        var fields = new TreeMap<>(request.params().toSingleValueMap());
        String message = fields.remove(MESSAGE);
        if (message == null || !isGenuine(message, fields, request.headers().firstHeader("X-Twilio-Signature"))) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        delivered.hear(
                UUID.fromString(message),
                fields.getOrDefault("MessageSid", ""),
                fields.getOrDefault("MessageStatus", ""),
                fields.getOrDefault("ErrorCode", ""));
        return ServerResponse.noContent().build();
    }

    private boolean isGenuine(String message, Map<String, String> sorted, @Nullable String signature) {
        if (!settings.isComplete() || signature == null || !message.matches("[0-9a-f-]{36}")) {
            return false;
        }
        var whole = new StringBuilder(address.of(PATH + "?" + MESSAGE + "=" + message));
        sorted.forEach((name, value) -> whole.append(name).append(value));
        return MessageDigest.isEqual(
                sign(whole.toString()).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(settings.authToken().getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
