package app.facet.platform.imaging.studio;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the frame a photographer would: eyes at nearly two fifths, room above the hair, and nobody ends in mid-air because the
 * photo does. Above and beside a person the backdrop goes on, so there the frame may reach beyond the photo.
 */
final class Framer {

    /** Where the eyes lie, in heights of the frame from its top. */
    private static final double EYES = 0.39;

    /** Least room above the hair, in heights of the frame. */
    private static final double HEADROOM = 0.05;

    /** How much of the width a face takes at most, when a photo ends close around it. */
    static final double FULLEST = 0.9;

    /** So much of the width may be missing where the photo ends; more would have to be made up, and is seen. */
    private static final double UNSEEN = 0.01;

    /** Most the frame grows for hair that stands high. */
    private static final double WIDEST = 1.3;

    private final Sitter sitter;
    private final double wished;
    private final Crop turned;
    private final List<double[]> left = new ArrayList<>();
    private final List<double[]> right = new ArrayList<>();
    private final List<double[]> above = new ArrayList<>();
    private final List<double[]> below = new ArrayList<>();
    private double hair;

    Framer(Sitter sitter, PersonMap map, int columns, int rows, Framing framing) {
        this.sitter = sitter;
        this.wished = sitter.width() / share(framing);
        this.turned = new Crop(sitter.eyesX(), sitter.eyesY(), sitter.tilt(), 0, 0, 1);
        this.hair = -sitter.height();
        touch(map, columns, rows);
    }

    /** How much of the frame's width the face takes. */
    static double share(Framing framing) {
        return switch (framing) {
            case CLOSE -> 0.46;
            case CLASSIC -> 0.38;
            case WIDE -> 0.28;
        };
    }

    /** Where the person touches the photo's edges, and how high they reach. */
    private void touch(PersonMap map, int columns, int rows) {
        var part = map.part();
        double highest = 0;
        for (int row = 0; row < map.rows(); row++) {
            for (int column = 0; column < map.columns(); column++) {
                if (map.values()[row * map.columns() + column] < 0.4) {
                    continue;
                }
                double x = part.x() + (column + 0.5) * part.width() / map.columns();
                double y = part.y() + (row + 0.5) * part.height() / map.rows();
                double[] point = turned.inPortrait(x, y, 1);
                highest = Math.min(highest, point[1]);
                note(point, column == 0 && part.x() == 0, left);
                note(point, column == map.columns() - 1 && part.x() + part.width() >= columns, right);
                note(point, row == 0 && part.y() == 0, above);
                note(point, row == map.rows() - 1 && part.y() + part.height() >= rows, below);
            }
        }
        hair = highest;
    }

    private static void note(double[] point, boolean touches, List<double[]> edge) {
        if (touches) {
            edge.add(point);
        }
    }

    boolean cutsHead() {
        return above.stream().anyMatch(point -> Math.abs(point[0]) < sitter.width());
    }

    /** Even the best frame reaches beyond where the photo ends. */
    boolean isCutOff(Crop crop) {
        return missing(crop) > UNSEEN * crop.span();
    }

    boolean isTighter(Crop crop) {
        return crop.span() < 0.93 * wished;
    }

    Crop choose() {
        Crop best = crop(sitter.width() / FULLEST, EYES, 0);
        double least = Double.MAX_VALUE;
        double widest = sitter.width() / FULLEST;
        for (double span = WIDEST * wished; span > 0.97 * widest; span *= 0.98) {
            for (double eyes = 0.3; eyes < 0.525; eyes += 0.02) {
                for (double aside = -0.08; aside < 0.085; aside += 0.02) {
                    Crop crop = crop(span, eyes, aside * span);
                    double cost = cost(crop, eyes, aside);
                    if (cost < least) {
                        least = cost;
                        best = crop;
                    }
                }
            }
        }
        return best;
    }

    private Crop crop(double span, double eyes, double aside) {
        return new Crop(
                sitter.eyesX(), sitter.eyesY(), sitter.tilt(), aside - span / 2, -eyes * Crop.SHAPE * span, span);
    }

    /** What a frame costs in looks; what shows the end of the photo costs more than anything else. */
    private double cost(Crop crop, double eyes, double aside) {
        double span = crop.span();
        double height = Crop.SHAPE * span;
        double size = span > wished ? 1.5 * (span / wished - 1) : wished / span - 1;
        double room = (hair - crop.top()) / height;
        double cramped = above.isEmpty() ? 14 * Math.max(0, HEADROOM - room) : 0;
        return size + 3 * Math.abs(eyes - EYES) + 2.5 * Math.abs(aside) + cramped + 60 * missing(crop) / span;
    }

    /** Pixels by which the frame reaches beyond where the photo cuts the person. */
    private double missing(Crop crop) {
        double end = crop.left() + crop.span();
        double margin = 0.004 * crop.span();
        double missing = 0;
        for (double[] point : left) {
            missing = Math.max(missing, isBetween(point[1], crop.top(), crop.bottom()) ? point[0] - crop.left() : 0);
        }
        for (double[] point : right) {
            missing = Math.max(missing, isBetween(point[1], crop.top(), crop.bottom()) ? end - point[0] : 0);
        }
        for (double[] point : above) {
            missing = Math.max(missing, isBetween(point[0], crop.left(), end) ? point[1] - crop.top() + margin : 0);
        }
        for (double[] point : below) {
            missing = Math.max(missing, isBetween(point[0], crop.left(), end) ? crop.bottom() - point[1] + margin : 0);
        }
        return missing;
    }

    private static boolean isBetween(double value, double from, double to) {
        return value >= from && value <= to;
    }
}
