package app.facet.platform.language;

import de.danielnaber.jwordsplitter.GermanWordSplitter;
import de.danielnaber.jwordsplitter.InputTooLongException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes German compounds apart: "Projektmanagementerfahrung" is about projects, management and experience. */
public final class Compounds {

    private static final int SHORTEST = 8;
    private static final GermanWordSplitter SPLITTER = splitter();

    private Compounds() {}

    /** The parts, without the letters that join them; the word itself when it is none or not known to be one. */
    public static List<String> parts(String word) {
        if (word.length() < SHORTEST) {
            return List.of(word);
        }
        try {
            var parts = SPLITTER.splitWord(word);
            return parts.isEmpty() ? List.of(word) : List.copyOf(parts);
        } catch (InputTooLongException longerThanWordsAre) {
            return List.of(word);
        }
    }

    private static GermanWordSplitter splitter() {
        try {
            var splitter = new GermanWordSplitter(true);
            splitter.setStrictMode(true);
            return splitter;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
