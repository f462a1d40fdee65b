package app.facet.platform.imaging.painting;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What is painted.
 *
 * @param seed decides everything that is left to chance; the same spec gives the same picture
 * @param people none to three, side by side
 * @param tilt degrees the camera leans, positive clockwise
 */
public record PortraitSpec(
        long seed, List<PersonSpec> people, Setting setting, Framing framing, Light light, double tilt) {

    /** Where the picture is set. */
    public enum Setting {
        STUDIO,
        PARK,
        CAFE,
        STREET,
        GYM,
        BEACH
    }

    /** How much of the people is seen. */
    public enum Framing {
        CLOSE_UP,
        HALF_LENGTH,
        FULL_LENGTH
    }

    /** Where the light comes from, seen from the camera. */
    public enum Light {
        FRONT,
        LEFT,
        RIGHT
    }

    /** One person drawn by lot. */
    public static PortraitSpec of(long seed, Setting setting, Framing framing) {
        return group(seed, 1, setting, framing);
    }

    /** So many people drawn by lot. */
    public static PortraitSpec group(long seed, int count, Setting setting, Framing framing) {
        Random random = new Random(seed);
        List<PersonSpec> people =
                Stream.generate(() -> PersonSpec.random(random)).limit(count).toList();
        Light light = Light.values()[random.nextInt(Light.values().length)];
        return new PortraitSpec(seed, people, setting, framing, light, 0);
    }

    public PortraitSpec withTilt(double degrees) {
        return new PortraitSpec(seed, people, setting, framing, light, degrees);
    }

    public PortraitSpec withPeople(PersonSpec... chosen) {
        return new PortraitSpec(seed, List.of(chosen), setting, framing, light, tilt);
    }

    public PortraitSpec withLight(Light chosen) {
        return new PortraitSpec(seed, people, setting, framing, chosen, tilt);
    }
}
