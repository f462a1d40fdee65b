package app.facet.platform.notifications;

import app.facet.platform.outbound.NotAllowed;
import app.facet.platform.outbound.Outbound;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/**
 * Push services of the makers of browsers (RFC 8030). A message that comes twice is seen once: it bears the same topic,
 * by which the service replaces one it still has, and the same tag, by which the browser does.
 */
@Component
class PushCarrier implements Carrier {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final Devices devices;
    private final PushPayload payload;
    private final PushSignature signature;
    private final Outbound outbound;
    private final Clock clock;

    PushCarrier(Devices devices, PushPayload payload, PushSignature signature, Outbound outbound, Clock clock) {
        this.devices = devices;
        this.payload = payload;
        this.signature = signature;
        this.outbound = outbound;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public boolean isSetUp() {
        return true;
    }

    @Override
    public Answer hand(Parcel parcel) {
        UUID device = Objects.requireNonNull(parcel.content().device());
        return devices.subscription(parcel.account(), device)
                .map(subscription -> hand(parcel, device, subscription))
                .orElseGet(() -> new Answer.Refused(Failure.DEVICE_GONE));
    }

    private Answer hand(Parcel parcel, UUID device, PushSubscription subscription) {
        try (Response response =
                outbound.client().newCall(request(parcel, subscription)).execute()) {
            return answer(parcel, device, response);
        } catch (NotAllowed no) {
            devices.gone(parcel.account(), device); // it leads into somebody's own network
            return new Answer.Refused(Failure.DEVICE_GONE);
        } catch (IOException broken) {
            return new Answer.Unanswered();
        }
    }

    private Answer answer(Parcel parcel, UUID device, Response response) {
        return switch (response.code()) {
            case 200, 201, 202, 204 -> {
                devices.succeeded(parcel.account(), device);
                yield new Answer.Taken(null);
            }
            case 404, 410 -> {
                devices.gone(parcel.account(), device);
                yield new Answer.Refused(Failure.DEVICE_GONE);
            }
            case 408, 429 -> later(response);
            default -> response.code() >= 500 ? later(response) : new Answer.Refused(Failure.REFUSED);
        };
    }

    private Answer later(Response response) {
        return new Answer.Later(RetryAfter.read(response.header("Retry-After"), clock.instant()));
    }

    private Request request(Parcel parcel, PushSubscription subscription) {
        HttpUrl endpoint = HttpUrl.get(subscription.endpoint());
        long left = Duration.between(clock.instant(), parcel.goodUntil()).toSeconds();
        return new Request.Builder()
                .url(endpoint)
                .header("Authorization", signature.of(endpoint))
                .header("Content-Encoding", "aes128gcm")
                .header("TTL", String.valueOf(Math.max(0, left)))
                .header("Urgency", "normal")
                .header("Topic", parcel.id().toString().replace("-", ""))
                .post(RequestBody.create(payload.sealedFor(subscription, parcel), BYTES))
                .build();
    }
}
