package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** The one door to models. */
@Service
public class Ai {

    private final Asking asking;
    private final Choice choice;
    private final Engines engines;
    private final Shapes shapes;

    Ai(Asking asking, Choice choice, Engines engines, Shapes shapes) {
        this.asking = asking;
        this.choice = choice;
        this.engines = engines;
        this.shapes = shapes;
    }

    /**
     * Always comes back with an answer, if need be of the built-in engine. Takes its time: not for a view's thread.
     *
     * @throws ContentRefused when what people wrote is not passed on
     */
    public <T> AiAnswer<T> ask(AiRequest<T> request) {
        return asking.answer(new TextJob<>(request, engines, shapes), soFar -> {});
    }

    /**
     * The same for plain text, which can be watched while it is written.
     *
     * @param soFar told the whole text up to now, again and again; when a model breaks off, the text of the next one
     *     begins anew
     */
    public AiAnswer<String> write(AiRequest<String> request, Consumer<String> soFar) {
        return asking.answer(new TextJob<>(request, engines, shapes), soFar);
    }

    /** A picture, made or changed; the same holds. */
    public AiAnswer<Picture> draw(AiImageRequest request) {
        return asking.answer(new ImageJob(request, engines), soFar -> {});
    }

    /** Whose models could be asked for this person, by name of the provider; none where only the built-in engines answer. */
    public List<String> providers(AccountId account, Ability ability) {
        return choice.providers(account, ability);
    }

    /** What is on a picture, as far as a model or the built-in engine can tell. */
    public AiAnswer<Description> describe(
            AccountId account, String useCase, Picture picture, Supplier<Description> builtIn) {
        return asking.answer(new DescribeJob(account, useCase, picture, builtIn, engines), soFar -> {});
    }
}
