package app.facet.product.dating.bios;

import static app.facet.product.dating.bios.Question.DEAL_BREAKERS;
import static app.facet.product.dating.bios.Question.INTERESTS;
import static app.facet.product.dating.bios.Question.LOOKING_FOR;
import static app.facet.product.dating.bios.Question.QUIRKS;
import static app.facet.product.dating.bios.Question.STORY;
import static app.facet.product.dating.bios.Question.VALUES;
import static app.facet.product.dating.bios.Question.WORK;

import java.util.List;

/**
 * What a bio of one style speaks of, in which order.
 *
 * @param words about how many it has; a survey for Tinder (Opinium 2023) found 15 to 45 words read best
 * @param asks whether it ends in a question to whoever reads it
 */
record Plan(List<Question> steps, int words, boolean asks) {

    static Plan of(Style style) {
        return switch (style) {
            case WITTY -> new Plan(List.of(WORK, INTERESTS, QUIRKS, LOOKING_FOR, QUIRKS), 45, true);
            case SINCERE -> new Plan(List.of(VALUES, INTERESTS, STORY, WORK, LOOKING_FOR), 50, true);
            case ADVENTUROUS -> new Plan(List.of(STORY, INTERESTS, QUIRKS, LOOKING_FOR, WORK), 48, true);
            case PLAYFUL -> new Plan(List.of(QUIRKS, INTERESTS, DEAL_BREAKERS, WORK, QUIRKS), 42, true);
            case INTELLECTUAL -> new Plan(List.of(INTERESTS, WORK, VALUES, QUIRKS, LOOKING_FOR), 50, true);
            case MINIMAL -> new Plan(List.of(WORK, INTERESTS, QUIRKS, LOOKING_FOR), 20, false);
            case BOLD -> new Plan(List.of(LOOKING_FOR, INTERESTS, DEAL_BREAKERS, QUIRKS, WORK), 42, true);
            case ROMANTIC -> new Plan(List.of(STORY, VALUES, INTERESTS, QUIRKS, LOOKING_FOR), 48, true);
        };
    }
}
