package app.facet.platform.billing.stripe;

import app.facet.platform.billing.payments.Incoming;
import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.kernel.PublicPath;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where Stripe tells what happened. Proved genuine over the bytes as they came, written down, and answered at once: what it
 * means is found out afterwards.
 */
@Configuration(proxyBeanMethods = false)
class StripeReports {

    private static final String PATH = "/webhooks/stripe";
    private static final int LARGEST = 256 * 1024;

    private final StripeSignature signature;
    private final StripeNews news;

    StripeReports(StripeSignature signature, StripeNews news) {
        this.signature = signature;
        this.news = news;
    }

    @Bean
    PublicPath publicStripeReports() {
        return new PublicPath(PATH, true);
    }

    @Bean
    RouterFunction<ServerResponse> stripeReportsRoute(ProviderInbox inbox) {
        return RouterFunctions.route()
                .POST(PATH, request -> hear(request, inbox))
                .build();
    }

    private ServerResponse hear(ServerRequest request, ProviderInbox inbox) throws IOException {
        byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        if (!signature.isGenuine(body, request.headers().firstHeader("Stripe-Signature"))) {
            return ServerResponse.badRequest().build();
        }
        Optional<Incoming> told = news.read(body);
        told.ifPresent(inbox::leave);
        return told.isPresent()
                ? ServerResponse.noContent().build()
                : ServerResponse.badRequest().build();
    }
}
