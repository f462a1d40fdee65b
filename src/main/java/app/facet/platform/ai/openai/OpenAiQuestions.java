package app.facet.platform.ai.openai;

import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.ai.spi.TextTask;
import com.openai.core.JsonValue;
import com.openai.models.ResponseFormatJsonObject;
import com.openai.models.ResponseFormatJsonSchema;
import com.openai.models.ResponseFormatJsonSchema.JsonSchema;
import com.openai.models.chat.completions.ChatCompletionContentPart;
import com.openai.models.chat.completions.ChatCompletionContentPartImage;
import com.openai.models.chat.completions.ChatCompletionContentPartImage.ImageUrl;
import com.openai.models.chat.completions.ChatCompletionContentPartText;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a task into OpenAI's words. Instructions are ours and stand apart from what people wrote. */
@Component
class OpenAiQuestions {

    static final String OPENAI = "openai";

    private final JsonMapper json;

    OpenAiQuestions(JsonMapper json) {
        this.json = json;
    }

    ChatCompletionCreateParams streamed(Target target, TextTask task) {
        return of(target, task)
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build();
    }

    ChatCompletionCreateParams.Builder of(Target target, TextTask task) {
        var question = ChatCompletionCreateParams.builder()
                .model(target.model())
                .addSystemMessage(target.strictSchema() ? task.instructions() : task.instructionsWithSchema());
        if (task.pictures().isEmpty()) {
            question.addUserMessage(task.dataWithCorrection());
        } else {
            question.addUserMessageOfArrayOfContentParts(parts(task));
        }
        if (target.format().equals(OPENAI)) {
            question.maxCompletionTokens(task.most());
        } else {
            question.putAdditionalBodyProperty("max_tokens", JsonValue.from(task.most()));
        }
        return shaped(question, target, task);
    }

    private ChatCompletionCreateParams.Builder shaped(
            ChatCompletionCreateParams.Builder question, Target target, TextTask task) {
        String schema = task.schema();
        if (schema == null) {
            return question;
        }
        return target.strictSchema()
                ? question.responseFormat(strict(schema))
                : question.responseFormat(ResponseFormatJsonObject.builder().build());
    }

    private ResponseFormatJsonSchema strict(String schema) {
        var properties = new HashMap<String, JsonValue>();
        json.readValue(schema, new TypeReference<Map<String, Object>>() {})
                .forEach((name, value) -> properties.put(name, JsonValue.from(value)));
        return ResponseFormatJsonSchema.builder()
                .jsonSchema(JsonSchema.builder()
                        .name("answer")
                        .strict(true)
                        .schema(JsonSchema.Schema.builder()
                                .additionalProperties(properties)
                                .build())
                        .build())
                .build();
    }

    private static List<ChatCompletionContentPart> parts(TextTask task) {
        var parts = new ArrayList<ChatCompletionContentPart>();
        parts.add(ChatCompletionContentPart.ofText(ChatCompletionContentPartText.builder()
                .text(task.dataWithCorrection())
                .build()));
        task.pictures().stream().map(OpenAiQuestions::part).forEach(parts::add);
        return parts;
    }

    private static ChatCompletionContentPart part(Picture picture) {
        return ChatCompletionContentPart.ofImageUrl(ChatCompletionContentPartImage.builder()
                .imageUrl(ImageUrl.builder().url(picture.dataUrl()).build())
                .build());
    }
}
