package app.facet.platform.ai.openai;

import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.Harm;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.ImageReader;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.Moderator;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.ai.spi.PictureModerator;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.ai.spi.Target;
import app.facet.platform.ai.spi.TextTask;
import app.facet.platform.ai.spi.TextWriter;
import com.openai.client.OpenAIClient;
import com.openai.core.MultipartField;
import com.openai.models.chat.completions.ChatCompletion;
import com.openai.models.images.ImageEditParams;
import com.openai.models.images.ImageGenerateParams;
import com.openai.models.images.ImagesResponse;
import com.openai.models.moderations.Moderation;
import com.openai.models.moderations.ModerationCreateParams;
import com.openai.models.moderations.ModerationImageUrlInput;
import com.openai.models.moderations.ModerationMultiModalInput;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** OpenAI, and the many servers that speak as it does. */
@Component
class OpenAiEngine implements TextWriter, ImageReader, ImageMaker, ImageEditor, Moderator, PictureModerator {

    private final OpenAiClients clients;
    private final OpenAiQuestions questions;

    OpenAiEngine(OpenAiClients clients, OpenAiQuestions questions) {
        this.clients = clients;
        this.questions = questions;
    }

    @Override
    public Set<String> formats() {
        return Set.of(OpenAiQuestions.OPENAI, "openai-compatible");
    }

    @Override
    public void check(Target target) {
        clients.ask(target, client -> client.models().list());
    }

    @Override
    public Reply write(Target target, TextTask task, Consumer<String> soFar) {
        return target.streaming() && task.schema() == null
                ? clients.ask(target, client -> streamed(client, target, task, soFar))
                : read(target, task);
    }

    @Override
    public Reply read(Target target, TextTask task) {
        return clients.ask(
                target,
                client -> reply(client.chat()
                        .completions()
                        .create(questions.of(target, task).build())));
    }

    private Reply streamed(OpenAIClient client, Target target, TextTask task, Consumer<String> soFar) {
        var stream = new TextStream(soFar);
        try (var chunks = client.chat().completions().createStreaming(questions.streamed(target, task))) {
            chunks.stream().forEach(stream::add);
        }
        return stream.reply();
    }

    private static Reply reply(ChatCompletion completion) {
        var choice = completion.choices().stream().findFirst().orElseThrow(() -> new EngineFailure(Kind.GARBLED));
        TextStream.check(choice.finishReason().asString());
        if (choice.message().refusal().filter(words -> !words.isEmpty()).isPresent()) {
            throw new EngineFailure(Kind.DECLINED);
        }
        String text = choice.message().content().orElseThrow(() -> new EngineFailure(Kind.GARBLED));
        return completion
                .usage()
                .map(usage -> new Reply(text, usage.promptTokens(), usage.completionTokens()))
                .orElseGet(() -> new Reply(text, 0, 0));
    }

    @Override
    public Drawing make(Target target, ImageTask task) {
        var params = ImageGenerateParams.builder()
                .model(target.model())
                .prompt(task.words())
                .size(ImageGenerateParams.Size.of(size(task)))
                .n(1)
                .build();
        return clients.ask(target, client -> drawing(client.images().generate(params)));
    }

    @Override
    public Drawing edit(Target target, ImageTask task) {
        Picture source = task.sources().getFirst();
        var image = MultipartField.<ImageEditParams.Image>builder()
                .value(ImageEditParams.Image.ofInputStream(stream(source)))
                .filename("picture." + source.type().substring(source.type().indexOf('/') + 1))
                .contentType(source.type())
                .build();
        var params = ImageEditParams.builder()
                .model(target.model())
                .prompt(task.words())
                .image(image)
                .size(ImageEditParams.Size.of(size(task)))
                .n(1)
                .build();
        return clients.ask(target, client -> drawing(client.images().edit(params)));
    }

    private static InputStream stream(Picture picture) {
        return new ByteArrayInputStream(picture.content());
    }

    private static String size(ImageTask task) {
        return task.width() + "x" + task.height();
    }

    private static Drawing drawing(ImagesResponse response) {
        String content = response.data().stream()
                .flatMap(images -> images.stream())
                .flatMap(image -> image.b64Json().stream())
                .findFirst()
                .orElseThrow(() -> new EngineFailure(Kind.GARBLED));
        var picture = new Picture("image/png", Base64.getDecoder().decode(content));
        return response.usage()
                .map(usage -> new Drawing(picture, usage.inputTokens(), usage.outputTokens()))
                .orElseGet(() -> new Drawing(picture, 0, 0));
    }

    @Override
    public Set<Harm> judge(Target target, String text) {
        return judged(target, ModerationCreateParams.Input.ofString(text));
    }

    @Override
    public Set<Harm> judge(Target target, Picture picture) {
        var url = ModerationImageUrlInput.ImageUrl.builder()
                .url(picture.dataUrl())
                .build();
        var shown = ModerationImageUrlInput.builder().imageUrl(url).build();
        return judged(
                target,
                ModerationCreateParams.Input.ofModerationMultiModalArray(
                        List.of(ModerationMultiModalInput.ofImageUrl(shown))));
    }

    private Set<Harm> judged(Target target, ModerationCreateParams.Input input) {
        var params = ModerationCreateParams.builder()
                .model(target.model())
                .input(input)
                .build();
        return clients.ask(target, client -> client.moderations().create(params).results().stream()
                .map(Moderation::categories)
                .flatMap(found -> harms(found).stream())
                .collect(Collectors.toSet()));
    }

    private static Set<Harm> harms(Moderation.Categories found) {
        var harms = EnumSet.noneOf(Harm.class);
        add(harms, Harm.HATE, found.hate() || found.hateThreatening());
        add(harms, Harm.HARASSMENT, found.harassment() || found.harassmentThreatening());
        add(harms, Harm.SELF_HARM, found.selfHarm() || found.selfHarmInstructions() || found.selfHarmIntent());
        add(harms, Harm.SEXUAL, found.sexual());
        add(harms, Harm.SEXUAL_MINORS, found.sexualMinors());
        add(harms, Harm.VIOLENCE, found.violenceGraphic());
        add(harms, Harm.ILLICIT, found.illicitViolent().orElse(false));
        return harms;
    }

    private static void add(Set<Harm> harms, Harm harm, boolean present) {
        if (present) {
            harms.add(harm);
        }
    }
}
