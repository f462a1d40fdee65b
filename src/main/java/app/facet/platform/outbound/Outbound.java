package app.facet.platform.outbound;

import app.facet.platform.outbound.FetchRefused.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Calls other people's servers, and nobody else's. */
@Component
public class Outbound {

    private final Reach reach;
    private final OkHttpClient client;

    @Autowired
    Outbound(OutboundSettings settings) {
        this(settings, host -> List.of(InetAddress.getAllByName(host)));
    }

    Outbound(OutboundSettings settings, Names names) {
        reach = new Reach(settings, names);
        client = new OkHttpClient.Builder()
                .addInterceptor(new Gate(reach, settings.largest().toBytes()))
                .dns(reach)
                .socketFactory(new VettedSockets(reach))
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.answerTimeout())
                .writeTimeout(settings.answerTimeout())
                .callTimeout(settings.answerTimeout())
                .followRedirects(false)
                // Whether to try again is for callers to say: they know what it costs.
                .retryOnConnectionFailure(false)
                .build();
    }

    /** For callers that speak a protocol of their own. No cookies, no proxy, no second tries. */
    public OkHttpClient client() {
        return client;
    }

    /** Whether calls there are encrypted or stay in the own network, so that a key may be sent along. */
    public boolean mayCarryKeys(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url != null && (url.isHttps() || reach.isOwn(url));
    }

    /** @throws FetchRefused when it cannot be had */
    public Fetched fetch(Fetch wanted) {
        HttpUrl url = HttpUrl.parse(wanted.address());
        if (url == null) {
            throw new FetchRefused(Reason.ADDRESS);
        }
        var request = new Request.Builder()
                .url(url)
                .header("Accept", String.join(", ", wanted.types()))
                .header("User-Agent", "Facet")
                .build();
        try (Response response = client.newCall(request).execute()) {
            return read(response, wanted);
        } catch (NotAllowed no) {
            throw new FetchRefused(Reason.ADDRESS);
        } catch (TooLarge large) {
            throw new FetchRefused(Reason.TOO_LARGE);
        } catch (InterruptedIOException late) {
            throw new FetchRefused(Reason.SLOW);
        } catch (IOException failed) {
            throw new FetchRefused(Reason.UNREACHABLE);
        }
    }

    private static Fetched read(Response response, Fetch wanted) throws IOException {
        if (!response.isSuccessful()) {
            throw new FetchRefused(Reason.UNREACHABLE);
        }
        MediaType media = response.body().contentType();
        String type = media == null ? "" : (media.type() + "/" + media.subtype()).toLowerCase(Locale.ROOT);
        if (media == null || !wanted.types().contains(type)) {
            throw new FetchRefused(Reason.TYPE);
        }
        var charset = media.charset(StandardCharsets.UTF_8);
        return new Fetched(
                response.request().url().toString(),
                type,
                charset == null ? StandardCharsets.UTF_8 : charset,
                bytes(response.body(), wanted.largest()));
    }

    private static byte[] bytes(ResponseBody body, long largest) throws IOException {
        try (var limited = new LimitedBody(body, largest)) {
            return limited.bytes();
        }
    }
}
