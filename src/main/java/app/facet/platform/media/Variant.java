package app.facet.platform.media;

import app.facet.platform.imaging.PhotoFormat;
import java.util.regex.Pattern;

/**
 * A picture made from a photo, for showing.
 *
 * @param name file name beside the original
 */
public record Variant(String name, PhotoFormat format) {

    private static final Pattern NAME = Pattern.compile("[a-z]{1,20}");

    /** At most 1,600 pixels a side: for looking at one photo. */
    public static final Variant SCREEN = new Variant("screen", PhotoFormat.WEBP);

    /** At most 480 pixels a side: for a list of photos. */
    public static final Variant TILE = new Variant("tile", PhotoFormat.JPEG);

    public Variant {
        if (!NAME.matcher(name).matches() || name.equals("original")) {
            throw new IllegalArgumentException("Not a variant: " + name);
        }
    }

    String fileName() {
        return name + "." + format.extension();
    }
}
