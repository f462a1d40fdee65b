package app.facet.platform.imaging;

import app.facet.platform.imaging.PhotoRefused.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells kinds of file apart by their first bytes. Names and declared content types are never looked at. */
final class MagicBytes {

    /** How many bytes are enough to tell. */
    static final int LENGTH = 64;

    private MagicBytes() {}

    /** @throws PhotoRefused with the reason that fits what the file really is */
    static PhotoFormat formatOf(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return PhotoFormat.JPEG;
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return PhotoFormat.PNG;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return PhotoFormat.WEBP;
        }
        throw new PhotoRefused(refusalFor(text));
    }

    private static Reason refusalFor(String text) {
        if (text.startsWith("ftyp", 4)) {
            return refusalForBrand(text.substring(8));
        }
        if (text.startsWith("GIF8")) {
            return Reason.GIF;
        }
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Reason.TIFF;
        }
        if (text.startsWith("BM") && text.startsWith("\0\0\0\0", 6)) {
            return Reason.BMP;
        }
        return refusalForDocument(text.stripLeading().toLowerCase(Locale.ROOT));
    }

    private static Reason refusalForDocument(String text) {
        if (text.startsWith("%pdf")) {
            return Reason.PDF;
        }
        return text.contains("<svg") ? Reason.SVG : Reason.NOT_A_PHOTO;
    }

    /** The brands of ISO base media files, major and compatible ones alike. */
    private static Reason refusalForBrand(String brands) {
        if (brands.contains("avif") || brands.contains("avis")) {
            return Reason.AVIF;
        }
        boolean heif =
                brands.contains("hei") || brands.contains("hev") || brands.contains("mif1") || brands.contains("msf1");
        return heif ? Reason.HEIC : Reason.NOT_A_PHOTO;
    }
}
