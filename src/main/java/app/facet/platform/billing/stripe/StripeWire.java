package app.facet.platform.billing.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.net.HttpClient;
import com.stripe.net.HttpHeaders;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Has Stripe's library go through our own door: 5 seconds to connect, 30 for an answer, nowhere but where it may. */
final class StripeWire extends HttpClient {

    private final OkHttpClient client;

    StripeWire(OkHttpClient client) {
        this.client = client;
    }

    @Override
    public StripeResponse request(StripeRequest request) throws ApiConnectionException {
        try (Response response = client.newCall(translated(request)).execute()) {
            return new StripeResponse(
                    response.code(),
                    HttpHeaders.of(response.headers().toMultimap()),
                    response.body().string());
        } catch (IOException failed) {
            throw new ApiConnectionException("No answer: " + failed.getClass().getSimpleName(), failed);
        }
    }

    private static Request translated(StripeRequest request) {
        var translated =
                new Request.Builder().url(request.url()).method(request.method().name(), body(request));
        request.headers().map().forEach((name, values) -> values.forEach(value -> translated.addHeader(name, value)));
        return translated.header("User-Agent", buildUserAgentString(request)).build();
    }

    private static @Nullable RequestBody body(StripeRequest request) {
        var content = request.content();
        return content == null
                ? null
                : RequestBody.create(content.byteArrayContent(), MediaType.parse(content.contentType()));
    }
}
