package app.facet.product.dating.results;

import app.facet.product.dating.PhotoId;
import java.util.List;

/**
 * What somebody says their profile looks like.
 *
 * @param platform code of a {@link ResultsPlatform}
 * @param photos in the order the platform shows them
 */
public record VersionDraft(String platform, String name, List<PhotoId> photos, String bio) {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 60;

    /** How long a bio may be: more than any platform takes. */
    public static final int LONGEST_BIO = 5_000;

    /** How many photos a version names at most. */
    public static final int MOST_PHOTOS = 20;

    public VersionDraft {
        photos = photos.stream().distinct().toList();
        name = name.strip();
        bio = bio.strip();
    }
}
