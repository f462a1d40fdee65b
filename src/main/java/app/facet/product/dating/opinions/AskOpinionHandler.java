package app.facet.product.dating.opinions;

import app.facet.platform.ai.Ai;
import app.facet.platform.ai.AiAnswer;
import app.facet.platform.ai.AiRequest;
import app.facet.platform.ai.Cost;
import app.facet.platform.ai.Prompt;
import app.facet.platform.ai.Tier;
import app.facet.platform.ai.spi.Description;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.media.MediaVault;
import app.facet.platform.media.Variant;
import app.facet.platform.work.spi.Ending;
import app.facet.platform.work.spi.Progress;
import app.facet.platform.work.spi.TaskHandler;
import app.facet.platform.work.spi.TaskType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks, and keeps what was said. What nobody answers is missing, and takes nothing away from what was measured. */
@Component
class AskOpinionHandler implements TaskHandler<AskOpinion> {

    private static final String USE_CASE = "dating.photo-opinion";
    private static final Prompt PROMPT = Prompt.named("dating/photo-opinion");
    private static final Description NOTHING = new Description("", List.of());

    /** Twelve sentences, six in each of two languages, are about half of that. */
    private static final int LONGEST = 1_200;

    private final Ai ai;
    private final MediaVault media;
    private final OpinionRows rows;
    private final TransactionTemplate transactions;

    AskOpinionHandler(Ai ai, MediaVault media, OpinionRows rows, TransactionTemplate transactions) {
        this.ai = ai;
        this.media = media;
        this.rows = rows;
        this.transactions = transactions;
    }

    /** What goes to the model beside the photo. */
    record Wanted(List<String> languages) {}

    @Override
    public TaskType<AskOpinion> type() {
        return AskOpinion.TYPE;
    }

    @Override
    public void run(AskOpinion task, Progress progress) throws IOException {
        var owner = new AccountId(task.account());
        var photo = new MediaId(task.photo());
        var shown = media.picture(owner, photo, Variant.SCREEN);
        if (shown.isEmpty()) {
            transactions.executeWithoutResult(status -> miss(task)); // nobody waits for an answer about no picture
        } else {
            try (var file = shown.get()) {
                var picture = new Picture("image/webp", file.readAllBytes());
                switch (task.kind()) {
                    case REVIEW -> keep(task, review(owner, picture), Review::content);
                    case TAGS -> keep(task, ai.describe(owner, USE_CASE, picture, () -> NOTHING), TaggedScene::of);
                }
            }
        }
    }

    private AiAnswer<Review> review(AccountId owner, Picture picture) {
        return ai.ask(AiRequest.of(USE_CASE, Review.class)
                .instructions(PROMPT)
                .data(new Wanted(List.of("en", "de")))
                .picture(picture)
                .model(Tier.BALANCED)
                .atMost(Cost.cents(3))
                .longest(LONGEST)
                .forAccount(owner)
                .builtIn(() -> Review.NOTHING));
    }

    private <T> void keep(AskOpinion task, AiAnswer<T> answer, Function<T, Opinion.Content> content) {
        var said = Optional.of(answer).filter(one -> !one.madeBy().isBuiltIn());
        transactions.executeWithoutResult(status -> said.ifPresentOrElse(
                one -> rows.give(
                        new AccountId(task.account()),
                        new MediaId(task.photo()),
                        task.kind(),
                        one.madeBy(),
                        content.apply(one.value())),
                () -> miss(task)));
    }

    @Override
    public void gaveUp(AskOpinion task, Ending ending) {
        transactions.executeWithoutResult(status -> miss(task));
    }

    private void miss(AskOpinion task) {
        rows.miss(new AccountId(task.account()), new MediaId(task.photo()), task.kind());
    }
}
