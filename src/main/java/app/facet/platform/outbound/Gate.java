package app.facet.platform.outbound;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Every call passes here. Redirects are followed by hand: for reading only, three at most, each checked like a first
 * call; what was meant for one host is not shown to the next.
 */
final class Gate implements Interceptor {

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> FOR_ANYBODY = Set.of("accept", "accept-language", "user-agent");

    private final Reach reach;
    private final long largest;

    Gate(Reach reach, long largest) {
        this.reach = reach;
        this.largest = largest;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        for (int redirects = 0; ; redirects++) {
            reach.check(request.url());
            Response response = chain.proceed(request);
            HttpUrl next = next(request, response);
            if (next == null) {
                return limited(response);
            }
            response.close();
            if (redirects == MOST_REDIRECTS) {
                throw new TooManyRedirects();
            }
            request = redirected(request, next);
        }
    }

    private static @Nullable HttpUrl next(Request request, Response response) throws NotAllowed {
        String location = response.header("Location");
        if (!REDIRECTS.contains(response.code())
                || location == null
                || !request.method().equals("GET")) {
            return null;
        }
        HttpUrl next = request.url().resolve(location);
        if (next == null || (request.isHttps() && !next.isHttps())) {
            response.close();
            throw new NotAllowed();
        }
        return next;
    }

    private static Request redirected(Request request, HttpUrl next) {
        var changed = request.newBuilder().url(next);
        var from = request.url();
        if (!from.host().equals(next.host()) || from.port() != next.port()) {
            request.headers().names().stream()
                    .filter(name -> !FOR_ANYBODY.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(changed::removeHeader);
        }
        return changed.build();
    }

    private Response limited(Response response) {
        return response.newBuilder()
                .body(new LimitedBody(response.body(), largest))
                .build();
    }
}
