package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.function.Consumer;

/** A commissioned picture as ledger, moderation and budget know it. */
record PredictionJob(AccountId account, String useCase, Prompt prompt, String words, Cost most)
        implements Job<Picture> {

    static PredictionJob of(PictureCommission wanted) {
        return new PredictionJob(wanted.account(), wanted.useCase(), wanted.prompt(), wanted.words(), wanted.most());
    }

    static PredictionJob of(PredictionRow row) {
        return new PredictionJob(row.account(), row.useCase(), row.prompt(), "", row.estimate());
    }

    @Override
    public Ability ability() {
        return PictureCommission.ABILITY;
    }

    @Override
    public Tier tier() {
        return Tier.BEST;
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
    public Picture ask(AiModel model, Key key, Usage usage, Consumer<String> soFar) {
        throw new UnsupportedOperationException("It is ordered");
    }

    @Override
    public Picture builtIn() {
        throw new UnsupportedOperationException("Whoever commissions a picture does without one");
    }

    @Override
    public boolean showsPictures() {
        return true;
    }
}
