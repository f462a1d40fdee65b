package app.facet.product.dating.results;

import app.facet.product.dating.PhotoId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says their profile looks like.
 *
 * @param platform code of a {@link ResultsPlatform}
 * @param photos in the order the platform shows them
 * @param used the saved bio whose words are shown; null when they come from elsewhere
 */
public record VersionDraft(
        String platform,
        String name,
        List<PhotoId> photos,
        String bio,
        @Nullable UsedBio used) {

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

    public VersionDraft(String platform, String name, List<PhotoId> photos, String bio) {
        this(platform, name, photos, bio, null);
    }

    VersionDraft from(@Nullable UsedBio known) {
        return new VersionDraft(platform, name, photos, bio, known);
    }
}
