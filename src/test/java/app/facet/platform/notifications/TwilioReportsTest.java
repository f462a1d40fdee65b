package app.facet.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What Twilio tells, and what others pretend it does. */
class TwilioReportsTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Map<String, String> FIELDS =
            Map.of("MessageSid", "SM1", "MessageStatus", "delivered", "To", "+4915112345678");

    private final DeliveryReports heard = mock(DeliveryReports.class);

    private int report(String token, String signature) throws Exception {
        var reports = new TwilioReports(
                new TwilioSettings("AC1", token, "+15005550006", "", "https://api.twilio.com"),
                new PublicAddress(new MockEnvironment().withProperty("facet.public-address", "https://facet.example")));
        MockMvc web =
                MockMvcBuilders.routerFunctions(reports.smsReportsRoute(heard)).build();
        var request = post("/reports/sms?message=" + ID);
        FIELDS.forEach(request::param);
        if (!signature.isEmpty()) {
            request.header("X-Twilio-Signature", signature);
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    /** As Twilio describes it: the address, then names and values in order, HMAC-SHA1. */
    private static String signature(String token, String address) throws Exception {
        var whole = new StringBuilder(address);
        new TreeMap<>(FIELDS).forEach((name, value) -> whole.append(name).append(value));
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(whole.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isHeardWhenItIsSigned() throws Exception {
        assertThat(report("token", signature("token", "https://facet.example/reports/sms?message=" + ID)))
                .isEqualTo(204);
        verify(heard).hear(ID, "SM1", "delivered", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "token of another", "another address"})
    void aForgeryIsRefused(String how) throws Exception {
        String signature =
                switch (how) {
                    case "token of another" -> signature("other", "https://facet.example/reports/sms?message=" + ID);
                    case "another address" ->
                        signature("token", "https://facet.example/reports/sms?message=" + UUID.randomUUID());
                    default -> how;
                };

        assertThat(report("token", signature)).isEqualTo(403);
        assertThat(report("", signature("x", "https://facet.example/reports/sms?message=" + ID)))
                .as("not set up")
                .isEqualTo(403);
        verify(heard, never()).hear(any(), any(), any(), any());
    }
}
