package app.facet.platform.ai;

import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The shapes of answers: as a JSON schema for the model, and checked like anything a stranger sends. */
@Component
class Shapes {

    private final JsonMapper json;
    private final Validator validator;
    private final SchemaGenerator schemas;

    Shapes(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
        var options = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.INLINE_ALL_SCHEMAS)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        options.forFields().withRequiredCheck(field -> true);
        schemas = new SchemaGenerator(options.build());
    }

    /** Nothing for plain text. */
    @Nullable
    String schemaOf(Class<?> shape) {
        return shape == String.class ? null : schemas.generateSchema(shape).toString();
    }

    String write(Object data) {
        return json.writeValueAsString(data);
    }

    /** @throws EngineFailure {@link Kind#UNFIT} when it has not the shape or breaks a constraint of it */
    <T> T read(String text, Class<T> shape) {
        if (shape == String.class) {
            return shape.cast(text.strip());
        }
        T value = parsed(text, shape);
        if (value == null || !validator.validate(value).isEmpty()) {
            throw new EngineFailure(Kind.UNFIT);
        }
        return value;
    }

    private <T> @Nullable T parsed(String text, Class<T> shape) {
        try {
            return json.readValue(unfenced(text), shape);
        } catch (JacksonException unreadable) {
            throw new EngineFailure(Kind.UNFIT);
        }
    }

    /** Some models wrap JSON in a block of Markdown, whatever they are told. */
    private static String unfenced(String text) {
        String bare = text.strip();
        return bare.startsWith("```") && bare.endsWith("```") && bare.indexOf('\n') > 0
                ? bare.substring(bare.indexOf('\n'), bare.length() - 3)
                : bare;
    }
}
