package app.facet.product.headshots;

import app.facet.platform.imaging.Box;

/**
 * Cuts a portrait so that the head has the size a receiver asks for. Crown and chin are told from the box of the face
 * detector, which runs from the middle of the forehead to just above the chin on the portraits it was measured on.
 */
final class HeadCut {

    /** Crown above the box and chin below it, as parts of the box's height. */
    private static final double CROWN = 0.30;

    private static final double CHIN = 0.06;

    /** Room above the head, as part of what is left of the frame's height: as much above the crown as a hat would take. */
    private static final double ABOVE = 0.38;

    private HeadCut() {}

    /**
     * The part of a portrait to show.
     *
     * @param face in parts of the portrait
     * @param portraitAspect width by height of the portrait
     * @return in parts of the portrait and inside it; a portrait too tight for the frame gives a larger head
     */
    static Box of(Box face, double portraitAspect, Destination where) {
        if (where.headShare() == 0) {
            return new Box(0, 0, 1, 1);
        }
        double head = face.height() * (1 + CROWN + CHIN);
        double height = Math.min(head / where.headShare(), Math.min(1, portraitAspect / where.aspect()));
        double width = height * where.aspect() / portraitAspect;
        double top = face.y() - CROWN * face.height() - ABOVE * (height - head);
        return new Box(inside(face.centreX() - width / 2, width), inside(top, height), width, height);
    }

    private static double inside(double start, double length) {
        return Math.clamp(start, 0, Math.max(0, 1 - length));
    }
}
