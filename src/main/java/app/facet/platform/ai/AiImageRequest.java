package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.ImageTask;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A picture a use case wants made, or changed. */
public final class AiImageRequest {

    private static final int USUAL_SIDE = 1_024;

    private final String useCase;
    private final Prompt prompt;
    private final List<Picture> sources = new ArrayList<>();
    private String words = "";
    private Tier tier = Tier.BALANCED;
    private Cost most = Cost.cents(20);
    private @Nullable AccountId account;
    private @Nullable Supplier<Picture> builtIn;

    private AiImageRequest(String useCase, Prompt prompt) {
        this.useCase = useCase;
        this.prompt = prompt;
    }

    /** @param prompt how pictures of this use case look, whatever is on them */
    public static AiImageRequest of(String useCase, Prompt prompt) {
        return new AiImageRequest(useCase, prompt);
    }

    /** What people want to see. */
    public AiImageRequest words(String wanted) {
        words = wanted;
        return this;
    }

    /** Changes this picture instead of making one. */
    public AiImageRequest changing(Picture source) {
        sources.add(source);
        return this;
    }

    public AiImageRequest model(Tier wanted) {
        tier = wanted;
        return this;
    }

    public AiImageRequest atMost(Cost limit) {
        most = limit;
        return this;
    }

    public AiImageRequest forAccount(AccountId whose) {
        account = whose;
        return this;
    }

    public AiImageRequest builtIn(Supplier<Picture> engine) {
        builtIn = engine;
        return this;
    }

    String useCase() {
        return useCase;
    }

    Prompt prompt() {
        return prompt;
    }

    String words() {
        return words;
    }

    Ability ability() {
        return sources.isEmpty() ? Ability.MAKE : Ability.EDIT;
    }

    /** Servers of pictures know no instructions apart from the words. */
    ImageTask task() {
        return new ImageTask(prompt.text() + "\n\n" + words, sources, USUAL_SIDE);
    }

    Tier tier() {
        return tier;
    }

    Cost most() {
        return most;
    }

    AccountId account() {
        return Objects.requireNonNull(account, "a request is somebody's");
    }

    Supplier<Picture> builtIn() {
        return Objects.requireNonNull(builtIn, "a request brings its built-in engine");
    }
}
