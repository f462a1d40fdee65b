package app.facet.product.dating;

import app.facet.platform.imaging.PhotoLikeness;
import app.facet.product.dating.SetPlan.LeftOut;
import app.facet.product.dating.SetPlan.Missing;
import app.facet.product.dating.SetPlan.Place;
import app.facet.product.dating.SetPlan.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and orders photos for one platform. A set is worth the quality of its photos, the first counted three times,
 * plus what new roles add, less what repeats: near duplicates, more groups, more scenes. All choices of at most ten photos
 * are compared (1,023). The weights are ours; they follow what studies and platforms agree on: a clear face first, four to
 * five good photos rather than nine (Opinium for Tinder, 2023), one with friends, one of what somebody does.
 */
final class SetOptimiser {

    /** More photos than this are not compared as a whole. */
    static final int MOST = 12;

    /** A photo has to be better than this, 0..1, to add to a set more than it takes away. */
    private static final double WORTHWHILE = 0.6;

    private static final double LEAD = 3;
    private static final double NO_LEAD = 4;
    private static final double DUPLICATE = 3;
    private static final double ALIKE = 0.2;

    /** Up to so many bits two photos look alike without being nearly the same. */
    private static final int LOOK_ALIKE = 20;

    private SetOptimiser() {}

    /**
     * A photo as a set sees it.
     *
     * @param quality 0..1
     * @param leads whether it can be the first one on this platform
     * @param likeness see {@link PhotoLikeness}; null when not measured
     */
    record Candidate(
            PhotoId id,
            double quality,
            PhotoRole role,
            boolean leads,
            @Nullable Long likeness) {

        int distance(Candidate other) {
            return likeness == null || other.likeness == null ? 64 : PhotoLikeness.distance(likeness, other.likeness);
        }

        boolean isNearly(Candidate other) {
            return distance(other) <= PhotoLikeness.NEARLY_SAME;
        }
    }

    /** @param slots how many photos the platform takes */
    static SetPlan plan(List<Candidate> photos, int slots) {
        var best = ordered(best(photos.subList(0, Math.min(MOST, photos.size())), slots));
        var places = new ArrayList<Place>();
        for (int i = 0; i < best.size(); i++) {
            places.add(new Place(
                    best.get(i).id(), best.get(i).role(), i == 0 && best.get(i).leads()));
        }
        var leftOut = photos.stream()
                .filter(photo -> !best.contains(photo))
                .map(photo -> leftOut(photo, best, slots))
                .toList();
        return new SetPlan(List.copyOf(places), leftOut, missing(best));
    }

    private static List<Candidate> best(List<Candidate> photos, int slots) {
        List<Candidate> best = List.of();
        double most = Double.NEGATIVE_INFINITY;
        for (int choice = 1; choice < 1 << photos.size(); choice++) {
            if (Integer.bitCount(choice) <= slots) {
                var chosen = chosen(photos, choice);
                double worth = worth(chosen);
                if (worth > most) {
                    most = worth;
                    best = chosen;
                }
            }
        }
        return best;
    }

    private static List<Candidate> chosen(List<Candidate> photos, int choice) {
        var chosen = new ArrayList<Candidate>();
        for (int i = 0; i < photos.size(); i++) {
            if ((choice >> i & 1) == 1) {
                chosen.add(photos.get(i));
            }
        }
        return chosen;
    }

    static double worth(List<Candidate> set) {
        double lead = set.stream()
                .filter(Candidate::leads)
                .mapToDouble(Candidate::quality)
                .max()
                .orElse(-NO_LEAD / LEAD);
        double worth = LEAD * lead;
        for (int i = 0; i < set.size(); i++) {
            worth += set.get(i).quality() - WORTHWHILE;
            for (int j = 0; j < i; j++) {
                int distance = set.get(i).distance(set.get(j));
                worth -= distance <= PhotoLikeness.NEARLY_SAME ? DUPLICATE : distance <= LOOK_ALIKE ? ALIKE : 0;
            }
        }
        return worth + variety(set);
    }

    private static double variety(List<Candidate> set) {
        double variety = 0;
        for (PhotoRole role : PhotoRole.values()) {
            long times = set.stream().filter(photo -> photo.role() == role).count();
            variety += Math.min(1, times) * first(role) - Math.max(0, times - often(role)) * tooOften(role);
        }
        return variety;
    }

    /** What the first photo of a role adds. */
    private static double first(PhotoRole role) {
        return switch (role) {
            case PORTRAIT, SOCIAL -> 0.35;
            case HALF_LENGTH -> 0.3;
            case FULL_LENGTH -> 0.4;
            case ACTIVITY -> 0.35;
            case PET, TRAVEL -> 0.25;
            case SCENE -> 0.2;
        };
    }

    /** How many of a role a set bears. */
    private static int often(PhotoRole role) {
        return switch (role) {
            case PORTRAIT, HALF_LENGTH -> 3;
            case FULL_LENGTH -> 2;
            case SOCIAL, ACTIVITY, PET, TRAVEL, SCENE -> 1;
        };
    }

    private static double tooOften(PhotoRole role) {
        return role == PhotoRole.SOCIAL || role.tellsOfLife() ? 0.6 : 0.3;
    }

    /** The best that can lead goes first; then the best of what was not shown just before, others than portraits sooner. */
    static List<Candidate> ordered(List<Candidate> set) {
        var left = new ArrayList<>(set);
        var order = new ArrayList<Candidate>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .max(Comparator.comparingDouble(photo -> next(photo, order)))
                    .orElseThrow();
            left.remove(next);
            order.add(next);
        }
        return List.copyOf(order);
    }

    private static double next(Candidate photo, List<Candidate> before) {
        if (before.isEmpty()) {
            return photo.quality() + (photo.leads() ? 2 : 0) - (photo.role().tellsOfLife() ? 1 : 0);
        }
        boolean again = before.getLast().role() == photo.role();
        boolean known = before.stream().anyMatch(shown -> shown.role() == photo.role());
        boolean body = photo.role() == PhotoRole.FULL_LENGTH || photo.role() == PhotoRole.HALF_LENGTH;
        boolean late = photo.role().tellsOfLife() || photo.role() == PhotoRole.SOCIAL;
        return photo.quality()
                - (again ? 0.5 : 0)
                - (known ? 0.2 : 0)
                + (body ? 0.15 : 0)
                - (late && before.size() < 2 ? 1 : 0);
    }

    private static LeftOut leftOut(Candidate photo, List<Candidate> set, int slots) {
        var twin = set.stream().filter(photo::isNearly).findFirst();
        if (twin.isPresent()) {
            return new LeftOut(photo.id(), Reason.NEARLY_SAME, twin.get().id());
        }
        if (photo.role() == PhotoRole.SOCIAL && has(set, PhotoRole.SOCIAL)) {
            return new LeftOut(photo.id(), Reason.GROUPS, null);
        }
        if (photo.role().tellsOfLife() && has(set, photo.role())) {
            return new LeftOut(photo.id(), photo.role() == PhotoRole.SCENE ? Reason.SCENES : Reason.SAME_KIND, null);
        }
        Reason reason = photo.quality() < WORTHWHILE + 0.05 || set.size() < slots ? Reason.WEAK : Reason.NO_SLOT;
        return new LeftOut(photo.id(), reason, null);
    }

    private static boolean has(List<Candidate> set, PhotoRole role) {
        return set.stream().anyMatch(photo -> photo.role() == role);
    }

    private static Set<Missing> missing(List<Candidate> set) {
        var missing = EnumSet.noneOf(Missing.class);
        if (set.stream().noneMatch(Candidate::leads)) {
            missing.add(Missing.LEAD);
        }
        if (!has(set, PhotoRole.FULL_LENGTH) && !has(set, PhotoRole.HALF_LENGTH)) {
            missing.add(Missing.BODY);
        }
        if (!has(set, PhotoRole.SOCIAL)) {
            missing.add(Missing.FRIENDS);
        }
        if (set.stream().noneMatch(photo -> photo.role().tellsOfLife())) {
            missing.add(Missing.ACTIVITY);
        }
        return missing;
    }
}
