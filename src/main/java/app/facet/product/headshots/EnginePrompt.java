package app.facet.product.headshots;

import app.facet.platform.ai.Prompt;
import app.facet.platform.imaging.studio.Backdrop;
import app.facet.platform.imaging.studio.StudioLook;
import java.util.List;
import java.util.Locale;

/** What a model is told: how portraits are made, in words made for its kind, and what this style looks like. */
final class EnginePrompt {

    private static final Prompt EDITOR = Prompt.named("headshots/portrait-kontext");
    private static final Prompt IMAGE = Prompt.named("headshots/portrait-image");
    private static final String IMAGE_MODELS = "gpt-image";

    private EnginePrompt() {}

    static List<Prompt> all() {
        return List.of(EDITOR, IMAGE);
    }

    /** Models that draw the whole picture anew are told otherwise than those that follow the photo. */
    static Prompt of(String model) {
        return model.contains(IMAGE_MODELS) ? IMAGE : EDITOR;
    }

    static String words(StudioLook look) {
        var words = new StringBuilder();
        words.append("Behind the person: ").append(backdrop(look.backdrop())).append(". ");
        words.append("Its main colour is ").append(colour(look.base()));
        words.append(", its second ").append(colour(look.accent())).append(". ");
        words.append(light(look)).append(' ');
        words.append(
                look.colour() < 0.1
                        ? "The whole picture is black and white."
                        : look.warmth() > 0.15
                                ? "Colours are slightly warm."
                                : look.warmth() < -0.15 ? "Colours are slightly cool." : "Colours are neutral.");
        words.append(
                look.contrast() > 0.15
                        ? " Contrast is firm."
                        : look.contrast() < -0.15 ? " Contrast is soft." : " Contrast is natural.");
        if (look.vignette() > 0.2) {
            words.append(" The corners fall off a little darker.");
        }
        return words.toString();
    }

    private static String backdrop(Backdrop backdrop) {
        return switch (backdrop) {
            case SEAMLESS -> "seamless studio paper, even and without a horizon";
            case SPOT -> "studio paper with a pool of light behind the head";
            case GRADIENT -> "studio paper with a soft fall of light";
            case CANVAS -> "hand-painted canvas, mottled, out of focus";
            case WALL -> "a plastered wall with a little structure";
            case OFFICE -> "a modern office behind glass, far out of focus";
            case LIBRARY -> "shelves of books, far out of focus";
            case GARDEN -> "leaves in open shade, far out of focus";
            case CITY -> "lights of a city at dusk, far out of focus";
            case WINDOW -> "a light room with a window beside the person, out of focus";
        };
    }

    private static String light(StudioLook look) {
        String side =
                switch (look.light()) {
                    case LEFT -> "from the left of the picture";
                    case FRONT -> "from the front";
                    case RIGHT -> "from the right of the picture";
                };
        return "One large soft light " + side
                + (look.modelling() > 0.4
                        ? ", the other side clearly darker."
                        : look.modelling() > 0.15 ? ", the other side a little darker." : ", both sides even.");
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
