package app.facet.product.dating.bios;

import app.facet.platform.ai.Ai;
import app.facet.platform.ai.AiAnswer;
import app.facet.platform.ai.AiRequest;
import app.facet.platform.ai.Cost;
import app.facet.platform.ai.Prompt;
import app.facet.platform.ai.Tier;
import app.facet.platform.ai.spi.Ability;
import app.facet.platform.kernel.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Has a model of another company write drafts. What they are worth is decided elsewhere, as with our own. */
@Component
class ModelWriter {

    private static final Prompt PROMPT = Prompt.named("dating/bio");

    private final Ai ai;

    ModelWriter(Ai ai) {
        this.ai = ai;
    }

    /** Whose models could write for this person. */
    List<String> providers(AccountId owner) {
        return ai.providers(owner, Ability.WRITE);
    }

    /**
     * Drafts, and who wrote them; none where no model answered. Takes its time, and no transaction is open meanwhile.
     *
     * @throws app.facet.platform.ai.ContentRefused when what was told is passed on to nobody
     */
    AiAnswer<ModelDrafts> drafts(AccountId owner, BioOrder order, Answers answers) {
        return ai.ask(AiRequest.of("dating.bio", ModelDrafts.class)
                .instructions(PROMPT)
                .data(ModelBrief.of(order, answers))
                .model(Tier.BEST)
                .atMost(Cost.cents(8))
                .longest(3_000)
                .forAccount(owner)
                .builtIn(() -> ModelDrafts.NONE));
    }
}
