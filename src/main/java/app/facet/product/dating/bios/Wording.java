package app.facet.product.dating.bios;

import app.facet.platform.language.Language;
import app.facet.platform.language.Token;
import app.facet.platform.language.Tokenizer;
import app.facet.platform.language.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be done with somebody's own words without changing what they say: which pieces of sentences a fact can stand in
 * for. "I like hiking" is a clause and a thing; "Nurse on night shifts" a role. For one thread.
 *
 * <p>The pieces: {@code clause} a whole sentence; {@code verb} one in the first person without its "I"; {@code state} what
 * follows "I am"; {@code thing} what is liked or meant; {@code role} a trade; {@code wish} whom or what somebody looks for, and {@code person}
 * where it is a human being;
 * {@code nope} what somebody does not want.
 */
abstract class Wording {

    static final String CLAUSE = "clause";
    static final String VERB = "verb";
    static final String STATE = "state";
    static final String THING = "thing";
    static final String ROLE = "role";
    static final String WISH = "wish";
    static final String SOMEBODY = "person";
    static final String NOPE = "nope";

    final Vocabulary vocabulary;

    Wording(Language language) {
        this.vocabulary = new Vocabulary(language);
    }

    static Wording in(Language language) {
        return language == Language.GERMAN ? new GermanWording() : new EnglishWording();
    }

    /** The pieces a fact can be, by name; none when it leans on what was said before it. */
    Map<String, String> pieces(ToldFact fact) {
        String text = fact.text().strip().replaceAll("[\\s.,;:–—-]+$", "").replaceAll("\\s*[–—]\\s*", ", ");
        List<String> words = Tokenizer.spoken(text).stream().map(Token::lower).toList();
        var pieces = new HashMap<String, String>();
        if (!words.isEmpty() && (fact.question() == Question.STORY || !leansOn().contains(words.getFirst()))) {
            read(fact.question(), text, words, pieces);
        }
        return pieces;
    }

    /** First words of sentences that only make sense after another one. */
    abstract Set<String> leansOn();

    abstract void read(Question question, String text, List<String> words, Map<String, String> pieces);

    /** "a, b and c" */
    abstract String list(List<String> things);

    static boolean find(Pattern pattern, String text, Map<String, String> pieces, String piece) {
        Matcher matcher = pattern.matcher(text);
        boolean found = matcher.matches();
        if (found) {
            pieces.put(piece, matcher.group("rest").strip());
        }
        return found;
    }

    static String joined(List<String> things, String and) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + " " + and + " " + things.getLast();
    }

    boolean marked(String word, String... beginnings) {
        return vocabulary.marks(word).stream()
                .anyMatch(mark -> List.of(beginnings).stream().anyMatch(mark::startsWith));
    }
}
