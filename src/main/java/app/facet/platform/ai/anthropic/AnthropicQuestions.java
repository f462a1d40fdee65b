package app.facet.platform.ai.anthropic;

import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.ai.spi.TextTask;
import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.Base64ImageSource;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.ImageBlockParam;
import com.anthropic.models.messages.JsonOutputFormat;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.OutputConfig;
import com.anthropic.models.messages.TextBlockParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts a task into Anthropic's words. Instructions are ours and stand apart from what people wrote. */
@Component
class AnthropicQuestions {

    private final JsonMapper json;

    AnthropicQuestions(JsonMapper json) {
        this.json = json;
    }

    MessageCreateParams of(Target target, TextTask task) {
        var question = MessageCreateParams.builder()
                .model(target.model())
                .maxTokens(task.most())
                .system(target.strictSchema() ? task.instructions() : task.instructionsWithSchema())
                .addUserMessageOfContentBlockParams(blocks(task));
        String schema = task.schema();
        if (schema != null && target.strictSchema()) {
            question.outputConfig(OutputConfig.builder().format(strict(schema)).build());
        }
        return question.build();
    }

    private JsonOutputFormat strict(String schema) {
        var properties = new HashMap<String, JsonValue>();
        json.readValue(schema, new TypeReference<Map<String, Object>>() {})
                .forEach((name, value) -> properties.put(name, JsonValue.from(value)));
        return JsonOutputFormat.builder()
                .schema(JsonOutputFormat.Schema.builder()
                        .additionalProperties(properties)
                        .build())
                .build();
    }

    private static List<ContentBlockParam> blocks(TextTask task) {
        var blocks = new ArrayList<ContentBlockParam>();
        task.pictures().stream().map(AnthropicQuestions::block).forEach(blocks::add);
        blocks.add(ContentBlockParam.ofText(
                TextBlockParam.builder().text(task.dataWithCorrection()).build()));
        return blocks;
    }

    private static ContentBlockParam block(Picture picture) {
        return ContentBlockParam.ofImage(ImageBlockParam.builder()
                .source(Base64ImageSource.builder()
                        .data(picture.base64())
                        .mediaType(Base64ImageSource.MediaType.of(picture.type()))
                        .build())
                .build());
    }
}
