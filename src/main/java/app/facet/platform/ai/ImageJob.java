package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Drawing;
import app.facet.platform.ai.spi.ImageEditor;
import app.facet.platform.ai.spi.ImageMaker;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.function.Consumer;

/** A picture to make or to change. */
record ImageJob(AiImageRequest request, Engines engines) implements Job<Picture> {

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
        return request.ability();
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
        return new Cost(model.imageMicros());
    }

    /** By tokens where the server counts them, else by the picture. */
    @Override
    public Cost cost(AiModel model, Usage usage) {
        return usage.tokensOut() > 0
                ? model.cost(usage.tokensIn(), usage.tokensOut())
                : new Cost(usage.pictures() * model.imageMicros());
    }

    @Override
    public String words() {
        return request.words();
    }

    @Override
    public Picture ask(AiModel model, Key key, Usage usage, Consumer<String> soFar) {
        var target = model.target(key.value());
        Drawing drawing = ability() == Ability.MAKE
                ? engines.need(model.format(), ImageMaker.class).make(target, request.task())
                : engines.need(model.format(), ImageEditor.class).edit(target, request.task());
        usage.add(drawing.tokensIn(), drawing.tokensOut());
        usage.addPicture();
        return drawing.picture();
    }

    @Override
    public boolean showsPictures() {
        return ability() == Ability.EDIT;
    }

    @Override
    public Picture builtIn() {
        return request.builtIn().get();
    }
}
