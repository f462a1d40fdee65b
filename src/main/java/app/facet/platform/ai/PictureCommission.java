package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import app.facet.platform.ai.spi.Picture;
import app.facet.platform.kernel.AccountId;
import java.util.function.Supplier;

/**
 * A picture a use case wants changed by a certain model.
 *
 * @param reference what it is for; ordered once for each, whoever asks again gets the same
 * @param prompt how pictures of this use case look
 * @param words what is wanted of this one
 * @param model its code
 * @param most what it may cost
 * @param source asked for when it is sent, and not before
 */
public record PictureCommission(
        AccountId account,
        String reference,
        String useCase,
        Prompt prompt,
        String words,
        String model,
        Cost most,
        Supplier<Picture> source) {

    static final Ability ABILITY = Ability.EDIT;
}
