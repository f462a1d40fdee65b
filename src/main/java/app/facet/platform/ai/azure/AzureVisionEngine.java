package app.facet.platform.ai.azure;

import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageDescriber;
import app.facet.platform.ai.spi.JsonCalls;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.Target;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.springframework.stereotype.Component;

/** Azure AI Vision, image analysis 4.0. Tags only: captions are not to be had in every region. */
@Component
class AzureVisionEngine implements ImageDescriber {

    private static final String PATH = "/computervision/imageanalysis:analyze?api-version=2024-02-01&features=tags";
    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    // The smallest picture it takes is 50 by 50; this one is smaller, and is refused only after the key was looked at.
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final JsonCalls calls;

    AzureVisionEngine(JsonCalls calls) {
        this.calls = calls;
    }

    @Override
    public Set<String> formats() {
        return Set.of("azure-vision");
    }

    @Override
    public void check(Target target) {
        try {
            describe(target, new Picture("image/png", DOT));
        } catch (EngineFailure failure) {
            if (failure.kind() != Kind.NOT_UNDERSTOOD) {
                throw failure;
            }
        }
    }

    @Override
    public Description describe(Target target, Picture picture) {
        var answer = calls.call(new Request.Builder()
                .url(target.endpoint() + PATH)
                .header("Ocp-Apim-Subscription-Key", target.key())
                .post(RequestBody.create(picture.content(), BYTES))
                .build());
        if (!answer.has("tagsResult")) {
            throw new EngineFailure(Kind.GARBLED);
        }
        List<Description.Tag> tags = new ArrayList<>();
        answer.at("/tagsResult/values")
                .forEach(tag -> tags.add(new Description.Tag(
                        tag.path("name").asString(""), tag.path("confidence").asDouble(0))));
        tags.sort(Comparator.comparingDouble(Description.Tag::sureness).reversed());
        return new Description(answer.at("/captionResult/text").asString(""), tags);
    }
}
