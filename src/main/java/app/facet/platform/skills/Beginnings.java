package app.facet.platform.skills;

import java.util.Collection;

/** With which words of up to four letters, or with which four letters, names begin: a quick no for most words of a text. */
final class Beginnings {

    private static final int LETTERS = 4;
    private static final int BITS = 18;
    private static final int WORD_BITS = 6;
    private static final int SPREAD = 0x9E3779B1;
    private static final String ENDINGS = "abcdefghijklmnopqrstuvwxyzäöüß0123456789";

    private final long[] known = new long[1 << (BITS - WORD_BITS)];

    Beginnings(Collection<SkillName> names) {
        for (SkillName name : names) {
            add(name.text());
            if (name.text().length() == LETTERS - 1) {
                ENDINGS.chars().forEach(ending -> add(name.text() + (char) ending));
            }
        }
    }

    private void add(String text) {
        int slot = slot(text, 0);
        known[slot >>> WORD_BITS] |= 1L << slot;
    }

    /** Whether a name may begin there. */
    boolean may(String text, int from) {
        int slot = slot(text, from);
        return (known[slot >>> WORD_BITS] & 1L << slot) != 0;
    }

    private static int slot(String text, int from) {
        int end = Math.min(text.length(), from + LETTERS);
        int hash = Letters.folded(text.charAt(from));
        if (Letters.isOfWord(text.charAt(from))) {
            for (int i = from + 1; i < end && Letters.isOfWord(text.charAt(i)); i++) {
                hash = hash * 31 + Letters.folded(text.charAt(i));
            }
        }
        return (hash * SPREAD) >>> (Integer.SIZE - BITS);
    }
}
