package app.facet.platform.notifications;

import app.facet.platform.outbound.Outbound;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Credentials;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Twilio. It knows no number by which it would recognise a message that comes twice; after a line that broke it is
 * asked what it has before anything is sent again.
 */
@Component
class TwilioCarrier implements Carrier {

    private static final Duration LONGEST_VALIDITY = Duration.ofHours(4);

    private final TwilioSettings settings;
    private final TwilioReports reports;
    private final Phones phones;
    private final Outbound outbound;
    private final JsonMapper json;
    private final Clock clock;

    TwilioCarrier(
            TwilioSettings settings,
            TwilioReports reports,
            Phones phones,
            Outbound outbound,
            JsonMapper json,
            Clock clock) {
        this.settings = settings;
        this.reports = reports;
        this.phones = phones;
        this.outbound = outbound;
        this.json = json;
        this.clock = clock;
        if (settings.isComplete() && !outbound.mayCarryKeys(settings.address())) {
            throw new IllegalStateException("facet.sms.twilio.address must begin with https://");
        }
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isSetUp() {
        return settings.isComplete();
    }

    @Override
    public Answer hand(Parcel parcel) {
        try {
            if (parcel.unanswered().isPresent()) {
                var found = search(parcel, parcel.unanswered().get());
                if (!found.isEmpty()) {
                    return new Answer.Taken(found);
                }
            }
            var answer = post(parcel);
            if (answer instanceof Answer.Refused(var why)) {
                phones.refused(parcel.account(), parcel.content().address(), why);
            }
            return answer;
        } catch (ConnectException | UnknownHostException neverLeft) {
            return parcel.unanswered().isPresent() ? new Answer.Unanswered() : new Answer.Later(Optional.empty());
        } catch (IOException | JacksonException broken) {
            return new Answer.Unanswered();
        }
    }

    private Answer post(Parcel parcel) throws IOException {
        var request = request(messages().build()).post(form(parcel)).build();
        try (Response response = outbound.client().newCall(request).execute()) {
            return new TwilioAnswer(
                            response.code(),
                            response.header("Retry-After"),
                            response.body().string())
                    .read(json, clock.instant());
        }
    }

    private FormBody form(Parcel parcel) {
        var form = new FormBody.Builder(StandardCharsets.UTF_8)
                .add("To", parcel.content().address())
                .add("Body", Objects.requireNonNull(parcel.content().text()))
                .add("ValidityPeriod", String.valueOf(validity(parcel.goodUntil())));
        if (settings.messagingService().isBlank()) {
            form.add("From", settings.from());
        } else {
            form.add("MessagingServiceSid", settings.messagingService());
        }
        reports.address(parcel.id()).ifPresent(address -> form.add("StatusCallback", address));
        return form.build();
    }

    private long validity(Instant goodUntil) {
        long left = Duration.between(clock.instant(), goodUntil).toSeconds();
        return Math.clamp(left, 5, LONGEST_VALIDITY.toSeconds());
    }

    /** @return the sid of what it has taken already; empty when it has not. A trial account puts words before ours */
    private String search(Parcel parcel, Instant since) throws IOException {
        var address = messages()
                .addQueryParameter("To", parcel.content().address())
                .addQueryParameter("PageSize", "50")
                .build();
        try (Response response =
                outbound.client().newCall(request(address).build()).execute()) {
            if (!response.isSuccessful()) {
                throw new IOException("not found out");
            }
            String body = Objects.requireNonNull(parcel.content().text());
            return TwilioAnswer.sidOf(json.readTree(response.body().string()), body, since);
        }
    }

    private HttpUrl.Builder messages() {
        return HttpUrl.get(settings.address())
                .newBuilder()
                .addPathSegments("2010-04-01/Accounts")
                .addPathSegment(settings.accountSid())
                .addPathSegment("Messages.json");
    }

    private Request.Builder request(HttpUrl url) {
        return new Request.Builder()
                .url(url)
                .header("Authorization", Credentials.basic(settings.accountSid(), settings.authToken()));
    }
}
