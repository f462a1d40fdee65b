package app.facet.product.headshots.team;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files made of people's names: safe on every system, and each only once. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final Pattern UNSAFE = Pattern.compile("[\\p{C}/\\\\:*?\"<>|]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[ .~-]+|[ .]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private final Set<String> taken = new HashSet<>();

    /** One that was not given out before. */
    String of(String person, String extension) {
        String name = safe(person);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free + "." + extension;
    }

    private static String safe(String person) {
        String composed = Normalizer.normalize(person, Normalizer.Form.NFC);
        String words = BLANKS.matcher(UNSAFE.matcher(composed).replaceAll(" ")).replaceAll(" ");
        String plain = EDGES.matcher(shortened(words)).replaceAll("");
        return plain.isEmpty() || DEVICE.matcher(plain).matches() ? "Portrait " + plain.replace(".", "") : plain;
    }

    /** Never in the middle of a character. */
    private static String shortened(String words) {
        int most = words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
        return words.substring(0, most);
    }
}
