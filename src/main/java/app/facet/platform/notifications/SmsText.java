package app.facet.platform.notifications;

import java.text.Normalizer;

/**
 * What a text message says: words, and after them an address that is never cut. Two segments at most, for each is paid
 * for: 306 letters of GSM's own alphabet, or 134 as soon as one letter is none of those.
 */
record SmsText(String words, String link) {

    private static final int MOST_PLAIN = 306;
    private static final int MOST_OTHER = 134;
    private static final String ALPHABET = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String TWICE = "^{}\\[~]|€";
    private static final String CUT = "...";

    String fitting() {
        String plain = plain(words);
        int most = isPlain(plain + link) ? MOST_PLAIN : MOST_OTHER;
        int room = most - length(" " + link);
        if (length(plain) <= room) {
            return plain + " " + link;
        }
        var cut = new StringBuilder(plain);
        while (!cut.isEmpty() && length(cut.toString()) > room - CUT.length()) {
            cut.setLength(cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut.toString().stripTrailing() + CUT + " " + link;
    }

    /** Typographer's marks have plain sisters that cost less. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[„“”«»]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replaceAll("[–—]", "-")
                .replace("…", "...")
                .replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(letter -> ALPHABET.indexOf(letter) >= 0 || TWICE.indexOf(letter) >= 0);
    }

    private static int length(String text) {
        return text.length()
                + (int) text.codePoints()
                        .filter(letter -> TWICE.indexOf(letter) >= 0)
                        .count();
    }
}
