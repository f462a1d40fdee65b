package app.facet.platform.ai.anthropic;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Reply;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.StopReason;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects an answer that comes piece by piece. */
final class MessageStream {

    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> soFar;
    private @Nullable StopReason end;
    private long tokensIn;
    private long tokensOut;

    MessageStream(Consumer<String> soFar) {
        this.soFar = soFar;
    }

    void add(RawMessageStreamEvent event) {
        event.messageStart()
                .ifPresent(start -> tokensIn = start.message().usage().inputTokens());
        event.contentBlockDelta().flatMap(block -> block.delta().text()).ifPresent(piece -> {
            text.append(piece.text());
            soFar.accept(text.toString());
        });
        event.messageDelta().ifPresent(delta -> {
            tokensOut = delta.usage().outputTokens();
            end = delta.delta().stopReason().orElse(null);
        });
    }

    /** @throws EngineFailure {@link Kind#GARBLED} when it broke off before its end */
    Reply reply() {
        check(end);
        return new Reply(text.toString(), tokensIn, tokensOut);
    }

    static void check(@Nullable StopReason end) {
        if (end == null) {
            throw new EngineFailure(Kind.GARBLED);
        }
        if (end.equals(StopReason.REFUSAL)) {
            throw new EngineFailure(Kind.DECLINED);
        }
        if (end.equals(StopReason.MAX_TOKENS)) {
            throw new EngineFailure(Kind.CUT_SHORT);
        }
        if (end.equals(StopReason.MODEL_CONTEXT_WINDOW_EXCEEDED)) {
            throw new EngineFailure(Kind.TOO_LONG);
        }
    }
}
