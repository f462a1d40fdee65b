package app.facet.platform.ai.anthropic;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageReader;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.ai.spi.TextTask;
import app.facet.platform.ai.spi.TextWriter;
import app.facet.platform.outbound.Outbound;
import com.anthropic.client.AnthropicClient;
import com.anthropic.client.AnthropicClientImpl;
import com.anthropic.core.ClientOptions;
import com.anthropic.core.LogLevel;
import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicIoException;
import com.anthropic.errors.AnthropicServiceException;
import com.anthropic.errors.SseException;
import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Anthropic's models. */
@Component
class AnthropicEngine implements TextWriter, ImageReader {

    private final Outbound outbound;
    private final AnthropicQuestions questions;

    AnthropicEngine(Outbound outbound, AnthropicQuestions questions) {
        this.outbound = outbound;
        this.questions = questions;
    }

    @Override
    public Set<String> formats() {
        return Set.of("anthropic");
    }

    @Override
    public void check(Target target) {
        ask(target, client -> client.models().list());
    }

    @Override
    public Reply write(Target target, TextTask task, Consumer<String> soFar) {
        return target.streaming() && task.schema() == null
                ? ask(target, client -> streamed(client, target, task, soFar))
                : read(target, task);
    }

    @Override
    public Reply read(Target target, TextTask task) {
        return ask(target, client -> reply(client.messages().create(questions.of(target, task))));
    }

    private Reply streamed(AnthropicClient client, Target target, TextTask task, Consumer<String> soFar) {
        var stream = new MessageStream(soFar);
        try (var events = client.messages().createStreaming(questions.of(target, task))) {
            events.stream().forEach(stream::add);
        }
        return stream.reply();
    }

    private static Reply reply(Message message) {
        MessageStream.check(message.stopReason().orElse(null));
        String text = message.content().stream()
                .filter(ContentBlock::isText)
                .map(block -> block.asText().text())
                .collect(Collectors.joining());
        return new Reply(text, message.usage().inputTokens(), message.usage().outputTokens());
    }

    private <R> R ask(Target target, Function<AnthropicClient, R> question) {
        if (!outbound.mayCarryKeys(target.endpoint())) {
            throw new EngineFailure(Kind.NOT_UNDERSTOOD);
        }
        try {
            return question.apply(client(target));
        } catch (AnthropicException failed) {
            throw failure(failed);
        } catch (UncheckedIOException broken) {
            throw EngineFailure.ofLine(broken.getCause());
        }
    }

    private AnthropicClient client(Target target) {
        return new AnthropicClientImpl(ClientOptions.builder()
                .httpClient(new AnthropicCalls(outbound.client()))
                .baseUrl(target.endpoint())
                .putHeader("X-Api-Key", target.key())
                .maxRetries(0)
                .logLevel(LogLevel.OFF)
                .build());
    }

    private static EngineFailure failure(AnthropicException failed) {
        if (failed instanceof SseException) {
            return new EngineFailure(Kind.OUT_OF_ORDER);
        }
        if (failed instanceof AnthropicServiceException answer) {
            return ofAnswer(answer);
        }
        return failed instanceof AnthropicIoException
                ? EngineFailure.ofLine(failed.getCause())
                : new EngineFailure(Kind.GARBLED);
    }

    private static EngineFailure ofAnswer(AnthropicServiceException answer) {
        String message = answer.apiMessage().orElse("");
        if (message.startsWith("prompt is too long")) {
            return new EngineFailure(Kind.TOO_LONG);
        }
        if (message.contains("credit balance is too low")) {
            return new EngineFailure(Kind.NO_CREDIT);
        }
        var wait = answer.headers().values("retry-after").stream().findFirst().orElse(null);
        return EngineFailure.ofStatus(answer.statusCode(), EngineFailure.retryAfter(wait));
    }
}
