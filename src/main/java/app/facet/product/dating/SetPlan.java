package app.facet.product.dating;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The best set for a platform that somebody's photos make.
 *
 * @param order what to show, the first photo first
 * @param leftOut the others, with the reason
 * @param missing what the set lacks
 */
public record SetPlan(List<Place> order, List<LeftOut> leftOut, Set<Missing> missing) {

    /** @param leads whether it is the first one and fit to be */
    public record Place(PhotoId photo, PhotoRole role, boolean leads) {}

    /** @param beside the photo that is shown in its stead, where it is nearly the same */
    public record LeftOut(
            PhotoId photo, Reason reason, @Nullable PhotoId beside) {}

    /** Why a photo is better left out. */
    public enum Reason {
        NEARLY_SAME,
        GROUPS,
        SCENES,
        SAME_KIND,
        WEAK,
        NO_SLOT;

        /** Key of the sentence. */
        public String messageKey() {
            return "dating.set.left-out." + word(this);
        }
    }

    /** What a set lacks. */
    public enum Missing {
        LEAD,
        BODY,
        FRIENDS,
        ACTIVITY;

        /** Key of what it is; with {@code .how} behind it, of how to take such a photo. */
        public String messageKey() {
            return "dating.set.missing." + word(this);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
