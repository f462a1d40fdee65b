package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.ImageDescriber;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A picture of which is asked what is on it. */
record DescribeJob(AccountId account, String useCase, Picture picture, Supplier<Description> ownEngine, Engines engines)
        implements Job<Description> {

    private static final Prompt NONE = new Prompt("none", "", "none");

    @Override
    public Prompt prompt() {
        return NONE;
    }

    @Override
    public Ability ability() {
        return Ability.DESCRIBE;
    }

    @Override
    public Tier tier() {
        return Tier.BALANCED;
    }

    @Override
    public Cost most() {
        return Cost.cents(1);
    }

    @Override
    public Cost estimate(AiModel model) {
        return new Cost(model.imageMicros());
    }

    @Override
    public Cost cost(AiModel model, Usage usage) {
        return new Cost(usage.pictures() * model.imageMicros());
    }

    @Override
    public String words() {
        return "";
    }

    @Override
    public Description ask(AiModel model, Key key, Usage usage, Consumer<String> soFar) {
        var found = engines.need(model.format(), ImageDescriber.class).describe(model.target(key.value()), picture);
        usage.addPicture();
        return found;
    }

    @Override
    public boolean showsPictures() {
        return true;
    }

    @Override
    public Description builtIn() {
        return ownEngine.get();
    }
}
