package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.kernel.AccountId;
import java.util.Optional;
import java.util.function.Consumer;

/** One thing that is asked for, whatever kind of thing it is. */
interface Job<T> {

    AccountId account();

    String useCase();

    Prompt prompt();

    Ability ability();

    Tier tier();

    Cost most();

    /** What a model would cost at most. */
    Cost estimate(AiModel model);

    /** What it did cost. */
    Cost cost(AiModel model, Usage usage);

    /** What people wrote. */
    String words();

    /** One try. */
    T ask(AiModel model, Key key, Usage usage, Consumer<String> soFar);

    T builtIn();

    /** Whether somebody's pictures go along. */
    boolean showsPictures();

    /** The words of an answer. */
    default String words(T answer) {
        return "";
    }

    /** Under what an answer is kept to be given again; empty when it is not. */
    default Optional<String> question(AiModel model) {
        return Optional.empty();
    }

    default boolean isPersonal() {
        return true;
    }

    /** From its words. */
    default T again(String kept) {
        throw new UnsupportedOperationException(useCase() + " is not kept");
    }
}
