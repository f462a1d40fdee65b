package app.facet.platform.billing.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.facet.platform.billing.payments.Incoming;
import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.billing.payments.Touched;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What Stripe tells, and what others pretend it does. */
class StripeReportsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String OLD = "whsec_old";
    private static final String NEW = "whsec_new";
    private static final byte[] BODY = SignedNews.body("evt_1", "charge.refunded", "pi_1", NOW);

    private final ProviderInbox inbox = mock(ProviderInbox.class);

    private int told(byte[] body, @Nullable String header) throws Exception {
        var settings = new StripeSettings("sk", List.of(OLD, NEW), "https://api.stripe.com", false);
        var reports = new StripeReports(
                new StripeSignature(settings, Clock.fixed(NOW, ZoneOffset.UTC)), new StripeNews(new JsonMapper()));
        MockMvc web = MockMvcBuilders.routerFunctions(reports.stripeReportsRoute(inbox))
                .build();
        var request = post("/webhooks/stripe").content(body).contentType("application/json");
        if (header != null) {
            request.header("Stripe-Signature", header);
        }
        return web.perform(request).andReturn().getResponse().getStatus();
    }

    private void nothingCameIn() {
        verify(inbox, never()).leave(ArgumentMatchers.any());
    }

    @Test
    void isLetInWithEitherSecretWhileOneFollowsTheOther() throws Exception {
        assertThat(told(BODY, SignedNews.sign(BODY, OLD, NOW))).isEqualTo(204);
        assertThat(told(BODY, SignedNews.sign(BODY, NEW, NOW.minusSeconds(299))))
                .isEqualTo(204);

        verify(inbox, org.mockito.Mockito.times(2))
                .leave(argThat((Incoming news) -> news.touched() == Touched.CHARGE
                        && news.ref().equals("pi_1")
                        && news.event().equals("evt_1")
                        && news.raw().equals(new String(BODY, StandardCharsets.UTF_8))));
    }

    @Test
    void signedByBothItIsLetIn() throws Exception {
        String signed = SignedNews.sign(BODY, "whsec_of_nobody", NOW)
                + ","
                + SignedNews.sign(BODY, NEW, NOW).replaceFirst("t=\\d+,", "");

        assertThat(told(BODY, signed)).isEqualTo(204);
    }

    @Test
    void forgeriesAreRefused() throws Exception {
        String good = SignedNews.sign(BODY, NEW, NOW);
        byte[] encodedAgain =
                new String(BODY, StandardCharsets.UTF_8).replace(":", ": ").getBytes(StandardCharsets.UTF_8);
        byte[] otherEnd = Arrays.copyOf(BODY, BODY.length + 1);
        otherEnd[BODY.length] = '\n';

        assertThat(told(BODY, null)).as("no header").isEqualTo(400);
        assertThat(told(BODY, "")).as("empty").isEqualTo(400);
        assertThat(told(BODY, "t=,v1=")).as("garbled").isEqualTo(400);
        assertThat(told(BODY, "t=x,v1=y")).as("no number").isEqualTo(400);
        assertThat(told(BODY, SignedNews.sign(BODY, "whsec_other", NOW)))
                .as("wrong secret")
                .isEqualTo(400);
        assertThat(told(BODY, SignedNews.sign(BODY, NEW, NOW.minusSeconds(301))))
                .as("stale")
                .isEqualTo(400);
        assertThat(told(BODY, good.replace("t=" + NOW.getEpochSecond(), "t=" + (NOW.getEpochSecond() - 1))))
                .as("other time")
                .isEqualTo(400);
        assertThat(told(encodedAgain, good)).as("encoded again").isEqualTo(400);
        assertThat(told(otherEnd, good)).as("one byte more").isEqualTo(400);
        assertThat(told(BODY, good.replace("v1=", "v0="))).as("another scheme").isEqualTo(400);
        nothingCameIn();
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        byte[] large = new byte[256 * 1024 + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(told(large, SignedNews.sign(large, NEW, NOW))).isEqualTo(413);
        nothingCameIn();
    }

    @Test
    void whatIsSignedButNoEventIsRefused() throws Exception {
        byte[] garbled = "{".getBytes(StandardCharsets.UTF_8);
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);

        assertThat(told(garbled, SignedNews.sign(garbled, NEW, NOW))).isEqualTo(400);
        assertThat(told(nothing, SignedNews.sign(nothing, NEW, NOW))).isEqualTo(400);
        nothingCameIn();
    }

    @ParameterizedTest
    @CsvSource({
        "checkout.session.completed,CHECKOUT",
        "checkout.session.async_payment_failed,CHECKOUT",
        "customer.subscription.trial_will_end,MEMBERSHIP",
        "invoice.payment_failed,BILL",
        "payment_intent.canceled,CHARGE",
        "charge.dispute.closed,CHARGE",
        "account.updated,PAYEE",
        "transfer.reversed,TRANSFER",
        "customer.updated,NOTHING"
    })
    void isAboutOneThing(String kind, Touched touched) throws Exception {
        byte[] body = SignedNews.body("evt_2", kind, "x_1", NOW);

        assertThat(told(body, SignedNews.sign(body, NEW, NOW))).isEqualTo(204);
        verify(inbox).leave(argThat((Incoming news) -> news.touched() == touched));
    }
}
