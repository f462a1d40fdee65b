package app.facet.platform.ai.anthropic;

import com.anthropic.core.RequestOptions;
import com.anthropic.core.http.Headers;
import com.anthropic.core.http.HttpClient;
import com.anthropic.core.http.HttpRequest;
import com.anthropic.core.http.HttpRequestBody;
import com.anthropic.core.http.HttpResponse;
import com.anthropic.errors.AnthropicIoException;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Lets the SDK's calls leave by the vetted door; its own client cannot be told to. */
final class AnthropicCalls implements HttpClient {

    private final OkHttpClient calls;

    AnthropicCalls(OkHttpClient calls) {
        this.calls = calls;
    }

    @Override
    public HttpResponse execute(HttpRequest asked, RequestOptions options) {
        try {
            return new Answer(calls.newCall(request(asked)).execute());
        } catch (IOException failed) {
            throw new AnthropicIoException("", failed);
        }
    }

    @Override
    public CompletableFuture<HttpResponse> executeAsync(HttpRequest asked, RequestOptions options) {
        throw new UnsupportedOperationException("calls are made on the thread that asks");
    }

    private static Request request(HttpRequest asked) throws IOException {
        var request = new Request.Builder().url(asked.url());
        for (String name : asked.headers().names()) {
            asked.headers().values(name).forEach(value -> request.addHeader(name, value));
        }
        return request.method(asked.method().name(), body(asked.body().orElse(null)))
                .build();
    }

    private static @Nullable RequestBody body(@Nullable HttpRequestBody asked) throws IOException {
        if (asked == null) {
            return null;
        }
        try (asked;
                var written = new Buffer()) {
            asked.writeTo(written.outputStream());
            String type = asked.contentType();
            return RequestBody.create(written.readByteString(), type == null ? null : MediaType.parse(type));
        }
    }

    /** The client is shared. */
    @Override
    public void close() {}

    private record Answer(Response response) implements HttpResponse {

        @Override
        public int statusCode() {
            return response.code();
        }

        @Override
        public Headers headers() {
            var headers = Headers.builder();
            response.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
            return headers.build();
        }

        @Override
        public InputStream body() {
            return response.body().byteStream();
        }

        @Override
        public void close() {
            response.close();
        }
    }
}
