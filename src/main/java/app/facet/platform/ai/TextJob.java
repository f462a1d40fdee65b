package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.EngineFailure;
import app.facet.platform.ai.spi.EngineFailure.Kind;
import app.facet.platform.ai.spi.ImageReader;
import app.facet.platform.ai.spi.Reply;
import app.facet.platform.ai.spi.TextTask;
import app.facet.platform.ai.spi.TextWriter;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;
import java.util.function.Consumer;

/** Something to write, from words or from pictures. */
final class TextJob<T> implements Job<T> {

    private static final int TOKENS_OF_A_PICTURE = 1_500;
    private static final String CORRECTION =
            "Your last answer was not usable: it did not fit the JSON schema or broke one"
                    + " of its limits. Answer again, with one JSON object that does.";

    private final AiRequest<T> request;
    private final Engines engines;
    private final Shapes shapes;
    private final TextTask task;
    private boolean unfit;

    TextJob(AiRequest<T> request, Engines engines, Shapes shapes) {
        this.request = request;
        this.engines = engines;
        this.shapes = shapes;
        this.task = new TextTask(
                request.prompt().text(),
                shapes.write(request.data()),
                request.pictures(),
                shapes.schemaOf(request.shape()),
                null,
                request.longest());
    }

    @Override
    public AccountId account() {
        return request.account();
    }

    @Override
    public String useCase() {
        return request.useCase();
    }

    @Override
    public Prompt prompt() {
        return request.prompt();
    }

    @Override
    public Ability ability() {
        return task.pictures().isEmpty() ? Ability.WRITE : Ability.SEE;
    }

    @Override
    public Tier tier() {
        return request.tier();
    }

    @Override
    public Cost most() {
        return request.most();
    }

    @Override
    public Cost estimate(AiModel model) {
        return model.cost(tokensIn(), Math.min(task.most(), model.longest()));
    }

    private long tokensIn() {
        int letters = task.instructionsWithSchema().length() + task.data().length();
        return Usage.tokens(letters) + (long) task.pictures().size() * TOKENS_OF_A_PICTURE;
    }

    @Override
    public Cost cost(AiModel model, Usage usage) {
        return model.cost(usage.tokensIn(), usage.tokensOut());
    }

    @Override
    public String words() {
        return task.data();
    }

    @Override
    public T ask(AiModel model, Key key, Usage usage, Consumer<String> soFar) {
        TextTask asked = unfit ? task.corrected(CORRECTION) : task;
        Reply reply = reply(model, key, asked, soFar);
        // Servers that do not count are counted for: nothing would look like nothing spent.
        long in = reply.tokensIn() > 0 ? reply.tokensIn() : tokensIn();
        long out = reply.tokensOut() > 0
                ? reply.tokensOut()
                : Usage.tokens(reply.text().length());
        usage.add(in, out);
        try {
            return shapes.read(reply.text(), request.shape());
        } catch (EngineFailure failure) {
            unfit = failure.kind() == Kind.UNFIT;
            throw failure;
        }
    }

    private Reply reply(AiModel model, Key key, TextTask asked, Consumer<String> soFar) {
        var target = model.target(key.value());
        return ability() == Ability.WRITE
                ? engines.need(model.format(), TextWriter.class).write(target, asked, soFar)
                : engines.need(model.format(), ImageReader.class).read(target, asked);
    }

    @Override
    public boolean showsPictures() {
        return !task.pictures().isEmpty();
    }

    @Override
    public T builtIn() {
        return request.builtIn().get();
    }

    @Override
    public String words(T answer) {
        return answer instanceof String text ? text : shapes.write(answer);
    }

    /** Pictures are too many bytes to compare for what it saves. */
    @Override
    public Optional<String> question(AiModel model) {
        return task.pictures().isEmpty()
                ? Optional.of(String.join(
                        "\n",
                        useCase(),
                        model.code(),
                        task.instructionsWithSchema(),
                        String.valueOf(task.most()),
                        task.data()))
                : Optional.empty();
    }

    @Override
    public boolean isPersonal() {
        return request.isPersonal();
    }

    @Override
    public T again(String kept) {
        return shapes.read(kept, request.shape());
    }
}
