package app.facet.platform.ai;

import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a use case wants written, or seen on pictures.
 *
 * @param <T> shape of the answer: a record, whose constraints hold for models too, or a {@link String}
 */
public final class AiRequest<T> {

    private static final int USUAL_ANSWER = 2_000;

    private final String useCase;
    private final Class<T> shape;
    private final List<Picture> pictures = new ArrayList<>();
    private @Nullable Prompt prompt;
    private @Nullable Object data;
    private Tier tier = Tier.BALANCED;
    private Cost most = Cost.cents(10);
    private int longest = USUAL_ANSWER;
    private boolean personal = true;
    private @Nullable AccountId account;
    private @Nullable Supplier<T> builtIn;

    private AiRequest(String useCase, Class<T> shape) {
        this.useCase = useCase;
        this.shape = shape;
    }

    /** @param useCase such as {@code dating.profile-review} */
    public static <T> AiRequest<T> of(String useCase, Class<T> shape) {
        if (!useCase.matches("[a-z]+\\.[a-z-]+")) {
            throw new IllegalArgumentException("No name of a use case: " + useCase);
        }
        return new AiRequest<>(useCase, shape);
    }

    public AiRequest<T> instructions(Prompt instructions) {
        prompt = instructions;
        return this;
    }

    /** A record with everything people wrote. Goes to the model as JSON, apart from the instructions. */
    public AiRequest<T> data(Object input) {
        data = input;
        return this;
    }

    public AiRequest<T> picture(Picture picture) {
        pictures.add(picture);
        return this;
    }

    public AiRequest<T> model(Tier wanted) {
        tier = wanted;
        return this;
    }

    /** Models that would cost more than this are not asked. */
    public AiRequest<T> atMost(Cost limit) {
        most = limit;
        return this;
    }

    /** How long the answer may get, in tokens. */
    public AiRequest<T> longest(int tokens) {
        longest = tokens;
        return this;
    }

    /** Its data is nobody's own: others who ask the same may be given the same answer. */
    public AiRequest<T> aboutNobody() {
        personal = false;
        return this;
    }

    public AiRequest<T> forAccount(AccountId whose) {
        account = whose;
        return this;
    }

    /** The engine of the product itself, which answers when no model can or may. */
    public AiRequest<T> builtIn(Supplier<T> engine) {
        builtIn = engine;
        return this;
    }

    String useCase() {
        return useCase;
    }

    Class<T> shape() {
        return shape;
    }

    List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    Prompt prompt() {
        return Objects.requireNonNull(prompt, "a request has instructions");
    }

    Object data() {
        return Objects.requireNonNull(data, "a request has data");
    }

    Tier tier() {
        return tier;
    }

    Cost most() {
        return most;
    }

    int longest() {
        return longest;
    }

    boolean isPersonal() {
        return personal;
    }

    AccountId account() {
        return Objects.requireNonNull(account, "a request is somebody's");
    }

    Supplier<T> builtIn() {
        return Objects.requireNonNull(builtIn, "a request brings its built-in engine");
    }
}
