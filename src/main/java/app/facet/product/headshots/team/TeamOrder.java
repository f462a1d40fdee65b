package app.facet.product.headshots.team;

import app.facet.platform.imaging.studio.Framing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person orders for a team. The look is the same for all, so that they fit together.
 *
 * @param message to the members, shown with the invitation
 * @param style its code
 * @param framing null: as the style has it
 * @param warmth -1 (cooler) to 1 (warmer)
 * @param smoothing how much the skin is evened, 0 to 1
 * @param seats how many may join
 * @param tries how many portraits each may have made
 * @param lastDay on which members may join and have portraits made, or null for no end
 */
public record TeamOrder(
        String name,
        String message,
        String style,
        @Nullable Framing framing,
        double warmth,
        double smoothing,
        int seats,
        int tries,
        @Nullable LocalDate lastDay) {

    public static final int LONGEST_NAME = 80;
    public static final int LONGEST_MESSAGE = 500;

    /** How many people one team has at most. */
    public static final int MOST_SEATS = 200;

    /** How many portraits each of them may have made at most. */
    public static final int MOST_TRIES = 5;

    public TeamOrder {
        name = cut(name, LONGEST_NAME);
        message = cut(message, LONGEST_MESSAGE);
        warmth = Math.clamp(warmth, -1.0, 1.0);
        smoothing = Math.clamp(smoothing, 0.0, 1.0);
        seats = Math.clamp(seats, 1, MOST_SEATS);
        tries = Math.clamp(tries, 1, MOST_TRIES);
    }

    private static String cut(String words, int most) {
        String plain = words.strip();
        return plain.substring(0, Math.min(plain.length(), most));
    }

    public TeamSize size() {
        return new TeamSize(seats, tries);
    }
}
