package app.facet.platform.billing.stores;

import app.facet.platform.billing.payments.ProviderInbox;
import app.facet.platform.kernel.PublicPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where RevenueCat tells what was bought in an app store. Written down and answered at once. */
@Configuration(proxyBeanMethods = false)
class RevenueCatReports {

    private static final String PATH = "/webhooks/revenuecat";
    private static final int LARGEST = 256 * 1024;

    private final RevenueCatSettings settings;

    RevenueCatReports(RevenueCatSettings settings) {
        this.settings = settings;
    }

    @Bean
    PublicPath publicStoreReports() {
        return new PublicPath(PATH, true);
    }

    @Bean
    RouterFunction<ServerResponse> storeReportsRoute(ProviderInbox inbox, StoreEvents events) {
        return RouterFunctions.route()
                .POST(PATH, request -> hear(request, inbox, events))
                .build();
    }

    private ServerResponse hear(ServerRequest request, ProviderInbox inbox, StoreEvents events) throws IOException {
        if (!isGenuine(request.headers().firstHeader("Authorization"))) {
            return ServerResponse.status(HttpStatus.FORBIDDEN).build();
        }
        byte[] body = request.servletRequest().getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return ServerResponse.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var event = events.read(new String(body, StandardCharsets.UTF_8));
        event.ifPresent(told -> inbox.leave(told.news(new String(body, StandardCharsets.UTF_8))));
        return event.isPresent()
                ? ServerResponse.noContent().build()
                : ServerResponse.badRequest().build();
    }

    private boolean isGenuine(@Nullable String authorization) {
        return authorization != null
                && !settings.authorization().isBlank()
                && MessageDigest.isEqual(
                        settings.authorization().getBytes(StandardCharsets.UTF_8),
                        authorization.getBytes(StandardCharsets.UTF_8));
    }
}
