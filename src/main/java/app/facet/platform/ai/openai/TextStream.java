package app.facet.platform.ai.openai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Reply;
import com.openai.models.chat.completions.ChatCompletionChunk;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects an answer that comes piece by piece. */
final class TextStream {

    private final StringBuilder text = new StringBuilder();
    private final Consumer<String> soFar;
    private @Nullable String end;
    private long tokensIn;
    private long tokensOut;

    TextStream(Consumer<String> soFar) {
        this.soFar = soFar;
    }

    void add(ChatCompletionChunk chunk) {
        chunk.usage().ifPresent(usage -> {
            tokensIn = usage.promptTokens();
            tokensOut = usage.completionTokens();
        });
        chunk.choices().stream().findFirst().ifPresent(choice -> {
            choice.delta().refusal().ifPresent(words -> {
                throw new EngineFailure(Kind.DECLINED);
            });
            choice.delta().content().filter(piece -> !piece.isEmpty()).ifPresent(piece -> {
                text.append(piece);
                soFar.accept(text.toString());
            });
            choice.finishReason().ifPresent(reason -> end = reason.asString());
        });
    }

    /** @throws EngineFailure {@link Kind#GARBLED} when it broke off before its end */
    Reply reply() {
        check(end);
        return new Reply(text.toString(), tokensIn, tokensOut);
    }

    static void check(@Nullable String end) {
        switch (end) {
            case null -> throw new EngineFailure(Kind.GARBLED);
            case "length" -> throw new EngineFailure(Kind.CUT_SHORT);
            case "content_filter" -> throw new EngineFailure(Kind.DECLINED);
            default -> {}
        }
    }
}
