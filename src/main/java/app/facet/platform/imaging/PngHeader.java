package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.nio.ByteBuffer;

/** The IHDR chunk: how big the picture is and how many bytes its rows take (PNG, third edition, 11.2.1). */
record PngHeader(int width, int height, int bitDepth, int colourType, boolean interlaced) {

    static final int LENGTH = 13;
    static final int PALETTE = 3;

    /** More than any photo of allowed size takes with 8 bits a channel; keeps 16-bit giants away from decoders. */
    private static final long MOST_RAW_BYTES = 4 * PhotoGate.MAX_PIXELS + PhotoGate.MAX_SIDE;

    /** Start and step, in x and y, of the seven passes of an interlaced picture. */
    private static final int[][] PASSES = {
        {0, 8, 0, 8}, {4, 8, 0, 8}, {0, 4, 4, 8}, {2, 4, 0, 4}, {0, 2, 2, 4}, {1, 2, 0, 2}, {0, 1, 1, 2}
    };

    static PngHeader parse(byte[] chunk) {
        ByteBuffer bytes = ByteBuffer.wrap(chunk);
        Inspection.checkSize(bytes.getInt(0), bytes.getInt(4));
        boolean known = chunk[10] == 0 && chunk[11] == 0 && (chunk[12] == 0 || chunk[12] == 1);
        if (!known || !allowed(chunk[8], chunk[9])) {
            throw new PhotoRefused(Reason.DAMAGED);
        }
        var header = new PngHeader(bytes.getInt(0), bytes.getInt(4), chunk[8], chunk[9], chunk[12] == 1);
        if (header.rawBytes() > MOST_RAW_BYTES) {
            throw new PhotoRefused(Reason.TOO_MANY_PIXELS, header.width, header.height);
        }
        return header;
    }

    private static boolean allowed(int depth, int type) {
        return switch (type) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    /** Bytes of all rows with their filter bytes: exactly what the compressed data must inflate to. */
    long rawBytes() {
        if (!interlaced) {
            return rows(width, height);
        }
        long sum = 0;
        for (int[] p : PASSES) {
            sum += rows(Math.ceilDiv(width - p[0], p[1]), Math.ceilDiv(height - p[2], p[3]));
        }
        return sum;
    }

    private long rows(int columns, int rows) {
        return columns == 0 ? 0 : rows * (1 + Math.ceilDiv((long) columns * bitsPerPixel(), 8));
    }

    private int bitsPerPixel() {
        return switch (colourType) {
            case 2 -> 3 * bitDepth;
            case 4 -> 2 * bitDepth;
            case 6 -> 4 * bitDepth;
            default -> bitDepth;
        };
    }
}
