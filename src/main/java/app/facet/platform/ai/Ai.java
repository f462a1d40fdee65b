package app.facet.platform.ai;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The one door to models. */
@Service
public class Ai {

    private final Asking asking;
    private final Engines engines;
    private final Shapes shapes;

    Ai(Asking asking, Engines engines, Shapes shapes) {
        this.asking = asking;
        this.engines = engines;
        this.shapes = shapes;
    }

    /** Always comes back with an answer, if need be of the built-in engine. Takes its time: not for a view's thread. */
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
}
