package app.facet.platform.imaging;

import java.util.Locale;

/** Everything the built-in engine can say about a photo. Each remark has its sentence in every language. */
enum Remark {
    FACE_GOOD(Aspect.FACE),
    FACE_NONE(Aspect.FACE),
    FACE_GROUP(Aspect.FACE),
    FACE_CUT(Aspect.FACE),
    FACE_SMALL(Aspect.FACE),
    FACE_CLOSE(Aspect.FACE),
    FACE_EYES(Aspect.FACE),
    FACE_TURNED(Aspect.FACE),
    SHARPNESS_GOOD(Aspect.SHARPNESS),
    SHARPNESS_BLURRED_FACE(Aspect.SHARPNESS),
    SHARPNESS_BLURRED_PHOTO(Aspect.SHARPNESS),
    SHARPNESS_SHAKEN(Aspect.SHARPNESS),
    SHARPNESS_SOFT(Aspect.SHARPNESS),
    SHARPNESS_NOISE(Aspect.SHARPNESS),
    LIGHTING_GOOD(Aspect.LIGHTING),
    LIGHTING_DARK(Aspect.LIGHTING),
    LIGHTING_BRIGHT(Aspect.LIGHTING),
    LIGHTING_BLOWN(Aspect.LIGHTING),
    LIGHTING_BLOCKED(Aspect.LIGHTING),
    LIGHTING_DARK_LEFT(Aspect.LIGHTING),
    LIGHTING_DARK_RIGHT(Aspect.LIGHTING),
    CONTRAST_GOOD(Aspect.CONTRAST),
    CONTRAST_FLAT(Aspect.CONTRAST),
    COLOUR_GOOD(Aspect.COLOUR),
    COLOUR_GREY(Aspect.COLOUR),
    COLOUR_PALE(Aspect.COLOUR),
    COLOUR_LOUD(Aspect.COLOUR),
    COLOUR_CAST_BLUE(Aspect.COLOUR),
    COLOUR_CAST_YELLOW(Aspect.COLOUR),
    COLOUR_CAST_GREEN(Aspect.COLOUR),
    COLOUR_CAST_RED(Aspect.COLOUR),
    COMPOSITION_GOOD(Aspect.COMPOSITION),
    COMPOSITION_TILTED(Aspect.COMPOSITION),
    COMPOSITION_HEAD_CUT(Aspect.COMPOSITION),
    COMPOSITION_HEADROOM(Aspect.COMPOSITION),
    COMPOSITION_LOW(Aspect.COMPOSITION),
    COMPOSITION_FAR_LEFT(Aspect.COMPOSITION),
    COMPOSITION_FAR_RIGHT(Aspect.COMPOSITION),
    BACKGROUND_GOOD(Aspect.BACKGROUND),
    BACKGROUND_BUSY(Aspect.BACKGROUND),
    RESOLUTION_GOOD(Aspect.RESOLUTION),
    RESOLUTION_SMALL(Aspect.RESOLUTION),
    RESOLUTION_FACE(Aspect.RESOLUTION),
    EXPRESSION_SMILE(Aspect.EXPRESSION),
    EXPRESSION_NEUTRAL(Aspect.EXPRESSION);

    private final Aspect aspect;

    Remark(Aspect aspect) {
        this.aspect = aspect;
    }

    Aspect aspect() {
        return aspect;
    }

    /** Key of the sentence, {@code imaging.finding.<aspect>.<name>}. */
    String messageKey() {
        String words = name().toLowerCase(Locale.ROOT);
        int end = aspect.name().length();
        return "imaging.finding." + words.substring(0, end) + "."
                + words.substring(end + 1).replace('_', '-');
    }
}
