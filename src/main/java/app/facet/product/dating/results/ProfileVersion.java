package app.facet.product.dating.results;

import app.facet.product.dating.PhotoId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of somebody's profile on a platform.
 *
 * @param photos in order; some may have been deleted since
 * @param bio its own copy of the words, whatever becomes of the saved bio
 * @param used the saved bio these words are; null when they come from elsewhere
 * @param periods when it was live, oldest first
 */
public record ProfileVersion(
        VersionId id,
        String platform,
        String name,
        List<PhotoId> photos,
        String bio,
        @Nullable UsedBio used,
        List<LivePeriod> periods) {

    public ProfileVersion {
        photos = List.copyOf(photos);
        periods = List.copyOf(periods);
    }

    /** Whether it is what people saw on that day. */
    public boolean isLiveOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.covers(day));
    }

    /** The day it was first shown. */
    public LocalDate firstDay() {
        return periods.isEmpty() ? LocalDate.MAX : periods.getFirst().first();
    }
}
