package app.facet.platform.ai.openai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.outbound.Outbound;
import com.openai.client.OpenAIClient;
import com.openai.client.OpenAIClientImpl;
import com.openai.client.okhttp.OkHttpClient;
import com.openai.core.ClientOptions;
import com.openai.core.LogLevel;
import com.openai.core.Timeout;
import com.openai.errors.OpenAIException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.errors.SseException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes clients whose calls leave by the vetted door, and translates what goes wrong. */
@Component
class OpenAiClients {

    private static final Set<String> TOO_LONG = Set.of("context_length_exceeded", "string_above_max_length");
    private static final Set<String> DECLINED =
            Set.of("content_policy_violation", "content_filter", "moderation_blocked");

    private final Outbound outbound;
    private final okhttp3.OkHttpClient calls;

    OpenAiClients(Outbound outbound) {
        this.outbound = outbound;
        this.calls = outbound.client();
    }

    <R> R ask(Target target, Function<OpenAIClient, R> question) {
        if (!outbound.mayCarryKeys(target.endpoint())) {
            throw new EngineFailure(Kind.NOT_UNDERSTOOD);
        }
        try {
            return question.apply(client(target));
        } catch (OpenAIException failed) {
            throw failure(failed);
        } catch (UncheckedIOException broken) {
            throw failure(broken);
        }
    }

    private OpenAIClient client(Target target) {
        return new OpenAIClientImpl(ClientOptions.builder()
                .httpClient(new OkHttpClient(calls))
                .timeout(Timeout.builder()
                        .connect(Duration.ofMillis(calls.connectTimeoutMillis()))
                        .request(Duration.ofMillis(calls.callTimeoutMillis()))
                        .build())
                .baseUrl(target.endpoint())
                .apiKey(target.key())
                .maxRetries(0)
                .logLevel(LogLevel.OFF)
                .build());
    }

    private static EngineFailure failure(RuntimeException failed) {
        if (failed instanceof SseException) {
            return new EngineFailure(Kind.OUT_OF_ORDER);
        }
        if (failed instanceof OpenAIServiceException answer) {
            return ofAnswer(answer);
        }
        if (failed instanceof OpenAIIoException || failed instanceof UncheckedIOException) {
            return EngineFailure.ofLine(failed.getCause());
        }
        return new EngineFailure(Kind.GARBLED);
    }

    private static EngineFailure ofAnswer(OpenAIServiceException answer) {
        String code = answer.code().orElse("");
        if (TOO_LONG.contains(code)) {
            return new EngineFailure(Kind.TOO_LONG);
        }
        if (DECLINED.contains(code)) {
            return new EngineFailure(Kind.DECLINED);
        }
        if (code.equals("insufficient_quota")) {
            return new EngineFailure(Kind.NO_CREDIT);
        }
        var wait = answer.headers().values("retry-after").stream().findFirst().orElse(null);
        return EngineFailure.ofStatus(answer.statusCode(), EngineFailure.retryAfter(wait));
    }
}
