package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.imaging.output.OutputSpec;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a portrait is sent, and what is asked for there. Millimetres and pixels are those the receivers publish; a head is
 * measured from crown to chin, as ICAO Doc 9303 does.
 */
public enum Destination {
    /** The portrait as it is, with all its pixels, for websites and whoever goes on with it. */
    WHOLE(Group.ANYWHERE, 1024, 2048, 0, 20, true),
    /** 400 × 400 to 7680 × 4320 pixels, at most 8 MB, shown as a circle. */
    LINKEDIN(Group.NETWORK, 400, 4320, 0.60, 8, true),
    /** 512 to 1,024 pixels square. */
    SLACK(Group.NETWORK, 512, 1024, 0.60, 8, false),
    /** Shown at up to 648 pixels square; at most 4 MB. */
    TEAMS(Group.NETWORK, 648, 648, 0.60, 4, true),
    GOOGLE(Group.NETWORK, 250, 1024, 0.60, 5, true),
    /** The size of a photo on a German CV. */
    CV(Group.PAPER, 35, 45, 0.62, 8, false),
    CV_LARGE(Group.PAPER, 45, 60, 0.58, 8, false),
    PRINT_SMALL(Group.PAPER, 90, 130, 0.42, 20, false),
    PRINT_LARGE(Group.PAPER, 130, 180, 0.42, 20, false),
    /** Germany and the Schengen states: head 32 to 36 of 45 mm. */
    PASSPORT_EU(Group.PASSPORT, 35, 45, 34.0 / 45, 8, false),
    /** United Kingdom: head 29 to 34 of 45 mm. */
    PASSPORT_UK(Group.PASSPORT, 35, 45, 31.5 / 45, 10, false),
    /** United States: head 25 to 35 of 51 mm. */
    PASSPORT_US(Group.PASSPORT, 51, 51, 30.0 / 51, 8, false),
    /** Canada: head 31 to 36 of 70 mm. */
    PASSPORT_CA(Group.PASSPORT, 50, 70, 33.5 / 70, 8, false),
    /** China: head 28 to 33 of 48 mm. */
    PASSPORT_CN(Group.PASSPORT, 33, 48, 30.5 / 48, 8, false),
    /** Australia, Japan and others: head 32 to 36 of 45 mm. */
    PASSPORT_AU(Group.PASSPORT, 35, 45, 34.0 / 45, 8, false);

    private static final double PORTRAIT = 4.0 / 5;
    private static final int SCREEN_DPI = 72;
    private static final int PRINT_DPI = 300;

    /** Kinds of receiver; one part of the page each. */
    public enum Group {
        ANYWHERE,
        NETWORK,
        PAPER,
        PASSPORT
    }

    private final Group group;
    private final double width;
    private final double height;
    private final double headShare;
    private final long mostBytes;
    private final boolean losslessToo;

    /**
     * A receiver.
     *
     * @param width millimetres of paper; for a network the fewest pixels a side
     * @param height millimetres of paper; for a network the most pixels a side
     */
    Destination(Group group, double width, double height, double headShare, int mostMegabytes, boolean losslessToo) {
        this.group = group;
        this.width = width;
        this.height = height;
        this.headShare = headShare;
        this.mostBytes = (long) mostMegabytes << 20;
        this.losslessToo = losslessToo;
    }

    public Group group() {
        return group;
    }

    /** Width by height. */
    public double aspect() {
        return isPaper() ? width / height : isRound() ? 1 : PORTRAIT;
    }

    /** Part of the frame's height from crown to chin, 0..1; 0 where the whole portrait is meant. */
    public double headShare() {
        return headShare;
    }

    /** The kinds of file this receiver takes. */
    public Set<PhotoFormat> formats() {
        if (this == WHOLE) {
            return EnumSet.allOf(PhotoFormat.class);
        }
        return losslessToo ? EnumSet.of(PhotoFormat.JPEG, PhotoFormat.PNG) : EnumSet.of(PhotoFormat.JPEG);
    }

    /** Whether it is looked at on a screen, round. */
    public boolean isRound() {
        return group == Group.NETWORK;
    }

    /** Whether it is printed, and measured in millimetres. */
    public boolean isPaper() {
        return group == Group.PAPER || group == Group.PASSPORT;
    }

    /**
     * What to write.
     *
     * @param pixels as many as the portrait has across the frame; screens get no more than that, but never fewer than they ask
     *     for
     */
    public OutputSpec spec(int pixels, PhotoFormat format) {
        if (isPaper()) {
            return OutputSpec.ofMillimetres(width, height, PRINT_DPI, format, mostBytes);
        }
        int across = Math.clamp(pixels, (int) width, (int) height);
        return new OutputSpec(across, (int) Math.round(across / aspect()), SCREEN_DPI, format, mostBytes);
    }

    /** The size of the paper, width by height. */
    public String millimetres() {
        return Math.round(width) + " × " + Math.round(height);
    }

    /** Says by itself what it is for. */
    public String fileName(PhotoFormat format) {
        return "portrait-" + key() + "." + format.extension();
    }

    /** The word of it in addresses and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
