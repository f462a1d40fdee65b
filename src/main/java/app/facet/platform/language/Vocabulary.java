package app.facet.platform.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.jspecify.annotations.Nullable;

/**
 * Which words a language has, and which of them are names. From the dictionaries of LanguageTool (English: LGPL 2.1,
 * German by Daniel Naber: CC BY-SA 4.0), used as they are.
 */
public final class Vocabulary {

    private static final PerLanguage<Dictionary> DICTIONARIES = new PerLanguage<>(Vocabulary::read);

    private final DictionaryLookup lookup;

    /** For one thread. */
    public Vocabulary(Language language) {
        lookup = new DictionaryLookup(DICTIONARIES.in(language));
    }

    /** Whether it can be a name of somebody or something: "Lisbon", "Siemens", "Luna". */
    public boolean isName(String word) {
        return has(word, Vocabulary::marksName);
    }

    /** Whether it can be an ordinary word, in this spelling or in small letters. */
    public boolean isWord(String word) {
        Predicate<String> ordinary = tag -> !marksName(tag);
        return has(word, ordinary) || has(word.toLowerCase(Locale.ROOT), ordinary);
    }

    /**
     * What the word can be, in the dictionary's own marks: in English those of the Penn Treebank ({@code NN}, {@code VBP},
     * {@code JJ} …), in German {@code SUB:NOM:SIN:MAS}, {@code VER:1:SIN:PRÄ:…}, {@code ADJ:…}. None for unknown words.
     */
    public Set<String> marks(String word) {
        var marks = new HashSet<String>();
        for (var reading : lookup.lookup(word)) {
            @Nullable CharSequence tag = reading.getTag();
            if (tag != null) {
                Collections.addAll(marks, tag.toString().split("\\+", -1));
            }
        }
        return marks;
    }

    private boolean has(String word, Predicate<String> wanted) {
        for (var reading : lookup.lookup(word)) {
            @Nullable CharSequence tag = reading.getTag();
            if (tag != null && wanted.test(tag.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean marksName(String tag) {
        return tag.startsWith("NNP") || tag.startsWith("EIG");
    }

    private static Dictionary read(Language language) {
        String name =
                switch (language) {
                    case ENGLISH -> "en/english";
                    case GERMAN -> "de/german";
                };
        URL file = Objects.requireNonNull(Vocabulary.class.getResource("/org/languagetool/resource/" + name + ".dict"));
        try {
            return Dictionary.read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
