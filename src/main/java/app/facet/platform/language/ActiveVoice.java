package app.facet.platform.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns English passives round that say who did it: "The shop was rebuilt by our team in 2021." becomes "Our team rebuilt
 * the shop in 2021." Passives that do not say who stay: nobody is made up. So do sentences with more than one clause.
 */
public final class ActiveVoice {

    private static final Map<String, String> SUBJECTS =
            Map.of("me", "I", "us", "we", "him", "he", "her", "she", "them", "they");
    private static final Map<String, String> OBJECTS =
            Map.of("i", "me", "we", "us", "he", "him", "she", "her", "they", "them");
    private static final Set<String> AFTER_AGENT = Set.of(
            "in", "on", "at", "for", "to", "with", "from", "during", "within", "after", "before", "since", "last",
            "this", "every");
    // "by far", "by half", "by hand": nobody did it.
    private static final Set<String> NOBODY = Set.of(
            "about",
            "accident",
            "almost",
            "around",
            "at",
            "chance",
            "default",
            "design",
            "far",
            "half",
            "hand",
            "itself",
            "law",
            "mail",
            "means",
            "mistake",
            "more",
            "nearly",
            "nobody",
            "no",
            "now",
            "over",
            "phone",
            "then",
            "up",
            "way");
    private static final Set<String> SINGULAR = Set.of("is", "was");
    private static final Set<String> PLURAL = Set.of("are", "were");

    private final String sentence;
    private final List<Token> tokens;

    private ActiveVoice(String sentence) {
        this.sentence = sentence;
        this.tokens = Tokenizer.tokens(sentence);
    }

    /** Every sentence that can be; the others as they are. */
    public static String of(String text) {
        var active = new StringBuilder();
        int from = 0;
        for (Span span : Sentences.of(text, Language.ENGLISH)) {
            String sentence = span.in(text);
            active.append(text, from, span.start())
                    .append(new ActiveVoice(sentence).turned().orElse(sentence));
            from = span.end();
        }
        return active.append(text, from, text.length()).toString();
    }

    private Optional<String> turned() {
        int be = index(0, token -> SINGULAR.contains(token) || PLURAL.contains(token));
        int by = index(Math.max(0, be), "by"::equals);
        if (be < 1 || by != be + 2 || by + 1 >= tokens.size() || hasMoreClauses() || !isSomebody(tokens.get(by + 1))) {
            return Optional.empty();
        }
        return Verbs.of(tokens.get(be + 1).lower())
                .filter(verb -> verb.participle().equals(tokens.get(be + 1).lower()))
                .map(verb -> turned(verb, be, by));
    }

    private static boolean isSomebody(Token token) {
        boolean somethingDone =
                token.lower().endsWith("ing") && Verbs.of(token.lower()).isPresent();
        boolean number = token.kind() == TokenKind.NUMBER
                || !Quantities.of(token.text(), Language.ENGLISH).isEmpty();
        return !number && !somethingDone && !NOBODY.contains(token.lower());
    }

    private String turned(Verbs.Forms verb, int be, int by) {
        int end = index(by + 2, AFTER_AGENT::contains);
        int close = tokens.getLast().kind() == TokenKind.SIGN ? tokens.size() - 1 : tokens.size();
        end = end < 0 ? close : end;
        String agent = words(by + 1, end);
        boolean past = List.of("was", "were").contains(tokens.get(be).lower());
        String subject = SUBJECTS.getOrDefault(agent.toLowerCase(Language.ENGLISH.locale()), agent);
        String action = past ? verb.past() : isPlural(subject) ? verb.base() : Verbs.third(verb.base());
        String rest = end < close ? " " + words(end, close) : "";
        return large(subject) + " " + action + " " + object(be) + rest
                + sentence.substring(tokens.get(close - 1).span().end());
    }

    private String object(int be) {
        String object = words(0, be);
        String pronoun = OBJECTS.get(object.toLowerCase(Language.ENGLISH.locale()));
        if (pronoun != null) {
            return pronoun;
        }
        // Written large only because it opened the sentence.
        boolean common =
                FunctionWords.of(Language.ENGLISH).contains(tokens.getFirst().lower());
        return common ? Character.toLowerCase(object.charAt(0)) + object.substring(1) : object;
    }

    private boolean isPlural(String subject) {
        String last = subject.substring(subject.lastIndexOf(' ') + 1);
        boolean pronoun = List.of("I", "we", "they", "you").contains(subject);
        return pronoun
                || subject.contains(" and ")
                || (last.endsWith("s") && !last.endsWith("ss") && Character.isLowerCase(last.charAt(0)));
    }

    private boolean hasMoreClauses() {
        return tokens.stream()
                .anyMatch(token -> token.isSign(",")
                        || token.isSign(";")
                        || token.isSign(":")
                        || token.isSign("?")
                        || List.of("which", "who", "that", "because", "but", "when", "while", "if")
                                .contains(token.lower()));
    }

    private int index(int start, Predicate<String> wanted) {
        for (int i = start; i < tokens.size(); i++) {
            if (wanted.test(tokens.get(i).lower())) {
                return i;
            }
        }
        return -1;
    }

    private String words(int start, int end) {
        return sentence.substring(
                tokens.get(start).span().start(), tokens.get(end - 1).span().end());
    }

    private static String large(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
