package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.util.HashSet;
import java.util.Set;

/** The frame header, the tables and the scans of one JPEG, checked so that no decoder is asked for absurd work. */
final class JpegFrame {

    /** Progressive files usually have about ten scans; each one costs a pass over the whole picture. */
    private static final int MOST_SCANS = 64;

    /** Scans times pixels. Ten scans of the largest photo still pass; a decoder needs about a second for this. */
    private static final long MOST_WORK = 600_000_000;

    /** Even one flat colour takes 12 bits for each 16 x 16 pixels; below half of that the data is missing. */
    private static final int MOST_PIXELS_PER_BYTE = 1024;

    private static final int SOF_PROGRESSIVE = 0xC2;
    private static final int DHT = 0xC4;
    private static final int DQT = 0xDB;
    private static final int DRI = 0xDD;

    private final Set<Integer> componentIds = new HashSet<>();
    private int frameMarker;
    private int width;
    private int height;
    private int scans;
    private long dataBytes;

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Lossless, hierarchical and arithmetic coding, and frames that announce their height later. */
    static void refuseUnusual(int marker) {
        boolean otherFrame = marker >= 0xC3 && marker <= 0xCF && marker != DHT;
        if (otherFrame || marker == 0xDC || marker == 0xDE || marker == 0xDF) {
            throw new PhotoRefused(Reason.UNUSUAL_ENCODING);
        }
        if (marker >= 0xF0 && marker <= 0xFD) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
    }

    /** Takes a segment that belongs to the picture itself. */
    void accept(int marker, byte[] content) {
        switch (marker) {
            case DQT -> checkQuantization(content);
            case DHT -> checkHuffman(content);
            case DRI -> require(content.length == 2);
            default -> acceptFrame(marker, content);
        }
    }

    private void acceptFrame(int marker, byte[] content) {
        require(frameMarker == 0 && content.length >= 6);
        int components = content[5] & 0xFF;
        refuseUnlessOrdinary(content[0], components);
        require(content.length == 6 + 3 * components);
        height = u16(content, 1);
        width = u16(content, 3);
        if (height == 0) {
            throw new PhotoRefused(Reason.UNUSUAL_ENCODING);
        }
        Inspection.checkSize(width, height);
        for (int i = 0; i < components; i++) {
            acceptComponent(content, 6 + 3 * i);
        }
        frameMarker = marker;
    }

    private static void refuseUnlessOrdinary(int precision, int components) {
        if (components == 4) {
            throw new PhotoRefused(Reason.CMYK);
        }
        if (precision != 8 || (components != 1 && components != 3)) {
            throw new PhotoRefused(Reason.UNUSUAL_ENCODING);
        }
    }

    private void acceptComponent(byte[] content, int at) {
        int horizontal = content[at + 1] >> 4 & 0xF;
        int vertical = content[at + 1] & 0xF;
        require(horizontal >= 1 && horizontal <= 4 && vertical >= 1 && vertical <= 4);
        require((content[at + 2] & 0xFF) <= 3);
        require(componentIds.add(content[at] & 0xFF));
    }

    /** Takes a scan header and adds its cost. */
    void acceptScan(byte[] header) {
        require(frameMarker != 0 && header.length >= 4);
        int components = header[0];
        require(components >= 1 && components <= componentIds.size() && header.length == 4 + 2 * components);
        for (int i = 0; i < components; i++) {
            require(componentIds.contains(header[1 + 2 * i] & 0xFF));
        }
        require((header[header.length - 3] & 0xFF) <= 63 && (header[header.length - 2] & 0xFF) <= 63);
        int most = frameMarker == SOF_PROGRESSIVE ? MOST_SCANS : componentIds.size();
        if (++scans > most || (long) scans * width * height > MOST_WORK) {
            throw new PhotoRefused(Reason.HOSTILE);
        }
    }

    void addScanData(long bytes) {
        dataBytes += bytes;
    }

    void checkComplete() {
        if (scans == 0 || dataBytes * MOST_PIXELS_PER_BYTE < (long) width * height) {
            throw new PhotoRefused(Reason.TRUNCATED);
        }
    }

    private static void checkQuantization(byte[] content) {
        int at = 0;
        while (at < content.length) {
            int precision = content[at] >> 4 & 0xF;
            require(precision <= 1 && (content[at] & 0xF) <= 3);
            at += 1 + 64 * (precision + 1);
        }
        require(at == content.length);
    }

    private static void checkHuffman(byte[] content) {
        int at = 0;
        while (at < content.length) {
            require(at + 17 <= content.length && (content[at] & 0xFF) >> 4 <= 1 && (content[at] & 0xF) <= 3);
            int codes = 0;
            for (int i = 1; i <= 16; i++) {
                codes += content[at + i] & 0xFF;
            }
            require(codes <= 256);
            at += 17 + codes;
        }
        require(at == content.length);
    }

    private static int u16(byte[] content, int at) {
        return ((content[at] & 0xFF) << 8) | (content[at + 1] & 0xFF);
    }

    private static void require(boolean sane) {
        if (!sane) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
    }
}
