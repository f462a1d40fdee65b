package app.facet.product.dating;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.Expression;
import app.facet.platform.imaging.Face;
import app.facet.platform.imaging.PhotoReading;
import app.facet.product.dating.PlatformAdvice.SeenBy;
import app.facet.product.dating.PlatformAdvice.Sentence;
import app.facet.product.dating.opinions.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says for each platform whether a photo can lead a profile, and what to change. The rules behind the first photo:
 * faces that are covered, in a group, or too small to see are what people swipe past (Tinder on Smart Photos; Hinge
 * on filters, sunglasses and groups, 2017).
 */
@Component
class PlatformAdviser {

    /** Below this a sub-score is a reason not to lead with the photo. */
    private static final int WEAK = 50;

    // What the platform's frame leaves of the face; fewer pixels than this and a phone shows a smudge.
    private static final double FACE_PIXELS = 120;

    private final PlatformRepository platforms;

    PlatformAdviser(PlatformRepository platforms) {
        this.platforms = platforms;
    }

    /** @param seen what others saw on it */
    List<PlatformAdvice> advise(PhotoReading reading, Sighting seen) {
        return platforms.findAllByOrderByPosition().stream()
                .map(platform -> advise(platform.rule(), reading, seen))
                .toList();
    }

    static PlatformAdvice advise(PlatformRule platform, PhotoReading reading, Sighting seen) {
        var role = PhotoRole.of(reading, seen.scene());
        var crop = Crop.of(reading, platform.frame());
        var obstacles = obstacles(platform, reading, seen, crop);
        boolean leads = obstacles.isEmpty() && PhotoRole.bySize(reading) != PhotoRole.FULL_LENGTH;
        var sentences = new ArrayList<Sentence>();
        sentences.add(leads ? Sentence.of("leads", platform.name()) : Sentence.of("role." + keyOf(role)));
        sentences.addAll(obstacles);
        sentences.addAll(hints(platform, reading, crop));
        return new PlatformAdvice(platform, role, leads, crop, List.copyOf(sentences));
    }

    private static String keyOf(PhotoRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Sentence> obstacles(PlatformRule platform, PhotoReading reading, Sighting seen, Crop crop) {
        var found = new ArrayList<Sentence>();
        if (reading.faces().isEmpty()) {
            found.add(Sentence.of("no-face"));
            return found;
        }
        if (reading.faces().size() > 1) {
            found.add(Sentence.of("group", reading.faces().size()));
        }
        if (!crop.facesInside()) {
            found.add(Sentence.of("face-cut", platform.name()));
        }
        covered(seen.sunglasses(), "sunglasses", found);
        covered(seen.filter(), "filter", found);
        weakAspect(reading, Aspect.SHARPNESS, "blurred", found);
        weakAspect(reading, Aspect.LIGHTING, "badly-lit", found);
        if (facePixels(reading) < FACE_PIXELS) {
            found.add(Sentence.of("face-small", Math.round(facePixels(reading))));
        }
        return found;
    }

    /** @param seenBy who says so; what Facet does not see itself is said with its source */
    private static void covered(@Nullable String seenBy, String key, List<Sentence> found) {
        if (seenBy != null) {
            found.add(Sentence.of(key, new SeenBy(seenBy)));
        }
    }

    private static void weakAspect(PhotoReading reading, Aspect aspect, String key, List<Sentence> found) {
        reading.score(aspect).filter(score -> score < WEAK).ifPresent(score -> found.add(Sentence.of(key, score)));
    }

    private static double facePixels(PhotoReading reading) {
        Face face = reading.faces().getFirst();
        return face.box().width() * reading.width();
    }

    private static List<Sentence> hints(PlatformRule platform, PhotoReading reading, Crop crop) {
        var found = new ArrayList<Sentence>();
        long lost = Math.round(100 * (1 - crop.width() * crop.height()));
        if (lost > 20) {
            found.add(Sentence.of("crop", platform.name(), lost));
        }
        long shortSide = Math.round(Math.min(crop.width() * reading.width(), crop.height() * reading.height()));
        if (shortSide < platform.shortestSide()) {
            found.add(Sentence.of("too-few-pixels", shortSide, platform.name(), platform.shortestSide()));
        }
        if (reading.faces().size() == 1 && reading.faces().getFirst().expression() == Expression.NEUTRAL) {
            found.add(Sentence.of("smile"));
        }
        return found;
    }
}
