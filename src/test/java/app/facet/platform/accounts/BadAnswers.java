package app.facet.platform.accounts;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** What a provider answers on its bad days, instead of tokens. */
public final class BadAnswers implements Route {

    private final Queue<Supplier<OAuth2HttpResponse>> waiting = new ConcurrentLinkedQueue<>();

    public void next(int status, String type, String body) {
        waiting.add(() -> new OAuth2HttpResponse(Headers.of("Content-Type", type), status, body, null));
    }

    /** After more than the five seconds that tests grant. */
    public void nextComesTooLate() {
        waiting.add(() -> {
            try {
                new CountDownLatch(1).await(8, TimeUnit.SECONDS);
            } catch (InterruptedException shuttingDown) {
                Thread.currentThread().interrupt();
            }
            return new OAuth2HttpResponse(Headers.of(), 200, "", null);
        });
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getUrl().encodedPath().endsWith("/token") && !waiting.isEmpty();
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        return waiting.remove().get();
    }
}
