package app.facet.platform.billing.ui;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes Arabic letters in the form they take beside each other, with the signs Unicode keeps for these forms. Which ones
 * belong to a letter is read from Unicode itself: there they follow each other as isolated, final, initial, medial.
 */
final class ArabicForms {

    private static final char LAM = 'ل';
    private static final char STRETCH = 'ـ';
    private static final int[][] FORMS = {{0xFB50, 0xFBB1}, {0xFBFC, 0xFBFF}, {0xFE80, 0xFEF4}};

    /** Those of lam with the alef that follows it, alone and joined. */
    private static final Map<Character, String> LAM_ALEF =
            Map.of('آ', "\uFEF5\uFEF6", 'أ', "\uFEF7\uFEF8", 'إ', "\uFEF9\uFEFA", 'ا', "\uFEFB\uFEFC");

    private static final Map<Character, List<Character>> BY_LETTER = byLetter();

    private ArabicForms() {}

    private static Map<Character, List<Character>> byLetter() {
        var found = new HashMap<Character, List<Character>>();
        for (int[] range : FORMS) {
            for (char form = (char) range[0]; form <= range[1]; form++) {
                String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
                if (letter.length() == 1 && Character.isDefined(form)) {
                    found.computeIfAbsent(letter.charAt(0), key -> new ArrayList<>())
                            .add(form);
                }
            }
        }
        return found;
    }

    static String of(String text) {
        var shaped = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean joined = joinsNext(before(text, at));
            String withAlef = letter == LAM && at + 1 < text.length() ? LAM_ALEF.get(text.charAt(at + 1)) : null;
            if (withAlef == null) {
                shaped.append(form(letter, joined, joinsPrevious(after(text, at))));
            } else {
                shaped.append(withAlef.charAt(joined ? 1 : 0));
                at++;
            }
        }
        return shaped.toString();
    }

    private static char form(char letter, boolean joined, boolean goesOn) {
        List<Character> forms = BY_LETTER.getOrDefault(letter, List.of());
        int wanted = forms.size() == 4 && goesOn ? (joined ? 3 : 2) : joined ? 1 : 0;
        return wanted < forms.size() ? forms.get(wanted) : letter;
    }

    /** The letter before, past signs that stand above and below. */
    private static @Nullable Character before(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (!isMark(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return null;
    }

    private static @Nullable Character after(String text, int at) {
        for (int i = at + 1; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return null;
    }

    private static boolean isMark(char sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static boolean joinsNext(@Nullable Character letter) {
        return letter != null
                && (letter == STRETCH
                        || BY_LETTER.getOrDefault(letter, List.of()).size() == 4);
    }

    private static boolean joinsPrevious(@Nullable Character letter) {
        return letter != null
                && (letter == STRETCH
                        || BY_LETTER.getOrDefault(letter, List.of()).size() >= 2);
    }
}
