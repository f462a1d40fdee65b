package app.facet.platform.imaging.painting;

import app.facet.platform.imaging.painting.Sheet.Frame;
import java.util.Random;

/** One person on the sheet, painted from back to front. */
final class Figure {

    private final Frame frame;
    private final Head head;
    private final Skin skin;
    private final Hair hair;
    private final Body body;
    private final double[] ear;
    private final boolean earsSeen;
    private final boolean fullLength;
    private final Lamp lamp;

    Figure(PersonSpec person, Lamp lamp, Frame frame, boolean fullLength, Random random) {
        this.frame = frame;
        this.lamp = lamp;
        Noise noise = new Noise(random.nextLong());
        head = new Head(person, (person.beard() ? 0.05 : 0.1) + 0.1 * random.nextDouble());
        skin = new Skin(person, head, lamp, noise, frame);
        hair = new Hair(person, lamp, noise, frame.pixel());
        body = new Body(person, lamp, noise, frame.pixel(), fullLength);
        this.fullLength = fullLength;
        ear = Skin.shadowed(Shade.rgb(person.skin().rgb), 0.22);
        earsSeen = person.hair() == PersonSpec.HairStyle.SHORT || person.hair() == PersonSpec.HairStyle.BUN;
    }

    void paint(Sheet sheet) {
        sheet.paint(frame, -2, -2.4, 2, 2.6, hair::back);
        sheet.paint(frame, -1.1, 0.6, 1.1, 3, body::neck);
        if (fullLength) {
            sheet.paint(frame, -1.4, 5.6, 1.4, Body.FEET_Y, body::legs);
        }
        sheet.paint(frame, -2.7, 1.4, 2.7, 20, body::clothes);
        if (earsSeen) {
            sheet.paint(frame, -1.25, -0.4, 1.25, 0.5, this::ears);
        }
        sheet.paint(frame, -1.1, -1.4, 1.1, 1.45, skin);
        sheet.paint(frame, -1.7, -2, 1.7, 1.2, hair::front);
    }

    private void ears(double x, double y, double[] rgba) {
        double dx = (Math.abs(x) - 0.99) / 0.13;
        double dy = (y - 0.02 + 0.3 * (Math.abs(x) - 1)) / 0.31;
        double r = Math.hypot(dx, dy);
        double shell = Math.exp(-Math.pow((r - 0.55) / 0.2, 2));
        lamp.light(Shade.scaled(ear, 1 - 0.3 * shell), 0.5 * dx, 0.3 * dy, 0.5, 0.03, rgba);
        rgba[3] = Shade.inside((r - 1) * 0.13, 1.3 * frame.pixel());
    }
}
