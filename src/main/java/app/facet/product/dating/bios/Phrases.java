package app.facet.product.dating.bios;

import app.facet.platform.language.Span;
import app.facet.platform.language.Token;
import app.facet.platform.language.Tokenizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases, found in texts; a word that ends in a star stands for any ending. */
final class Phrases {

    private static final int KEY = 2;

    private final Map<String, List<List<String>>> byBeginning = new HashMap<>();

    Phrases(Collection<String> phrases) {
        for (String line : phrases) {
            List<String> words = List.of(line.split(" ", -1));
            byBeginning
                    .computeIfAbsent(beginning(words.getFirst().replace("*", "")), first -> new ArrayList<>())
                    .add(words);
        }
    }

    /** In the order of the text, the longest where several begin at one word. */
    List<Span> in(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        var found = new ArrayList<Span>();
        int i = 0;
        while (i < tokens.size()) {
            int length = lengthAt(tokens, i);
            if (length > 0) {
                found.add(new Span(
                        tokens.get(i).span().start(),
                        tokens.get(i + length - 1).span().end()));
            }
            i += Math.max(1, length);
        }
        return found;
    }

    private int lengthAt(List<Token> tokens, int at) {
        return byBeginning.getOrDefault(beginning(tokens.get(at).lower()), List.of()).stream()
                .filter(phrase -> matches(phrase, tokens, at))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private static boolean matches(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String wanted = phrase.get(i);
            String word = tokens.get(at + i).lower();
            boolean same = wanted.endsWith("*")
                    ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                    : word.equals(wanted);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(KEY, word.length()));
    }
}
