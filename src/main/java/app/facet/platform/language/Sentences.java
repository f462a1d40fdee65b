package app.facet.platform.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into sentences. A line of its own (a heading, a bullet) is one, with or without a full stop; a line that
 * was only wrapped is not. Dots after short forms ("Dr.", "z. B.", "5."), in numbers and in names end nothing.
 */
public final class Sentences {

    private static final String OPENING = "\"'“„‘‚«»‹›(¿¡[";
    private static final String CLOSING = "\"'”“’»«›‹)]";
    private static final PerLanguage<Set<String>> SHORT_FORMS = PerLanguage.words("short-forms");
    private static final PerLanguage<Set<String>> SHORT_DATES = PerLanguage.words("short-dates");

    private final String text;
    private final Language language;
    private final List<Token> tokens;
    private final List<Span> found = new ArrayList<>();

    private Sentences(String text, Language language) {
        this.text = text;
        this.language = language;
        this.tokens = Tokenizer.tokens(text);
    }

    /** In order; signs and emoji that stand alone belong to the sentence before them. */
    public static List<Span> of(String text, Language language) {
        var sentences = new Sentences(text, language);
        sentences.cut();
        return sentences.found;
    }

    private void cut() {
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int last = withClosing(i);
            if (last == tokens.size() - 1 || isLineOfItsOwn(i) || endsAt(i, last)) {
                add(first, last);
                first = last + 1;
                i = last;
            }
        }
    }

    private void add(int first, int last) {
        var span = new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
        boolean speaks = tokens.subList(first, last + 1).stream()
                .anyMatch(token -> token.kind() != TokenKind.SIGN && token.kind() != TokenKind.EMOJI);
        if (!speaks && !found.isEmpty()) {
            span = new Span(found.removeLast().start(), span.end());
        }
        found.add(span);
    }

    /** A full stop takes the quotation marks and brackets that follow it along. */
    private int withClosing(int i) {
        int last = i;
        if (isStop(tokens.get(i))) {
            while (last + 1 < tokens.size()
                    && touches(last)
                    && (isStop(tokens.get(last + 1)) || isOneOf(CLOSING, tokens.get(last + 1)))) {
                last++;
            }
        }
        return last;
    }

    private boolean endsAt(int stop, int last) {
        Token sign = tokens.get(stop);
        if (sign.kind() == TokenKind.EMOJI && language == Language.ENGLISH) {
            return startsLarge(tokens.get(last + 1)); // a German noun would, too
        }
        if (endsInShortForm(stop)) {
            return true;
        }
        if (!isStop(sign) || touches(last)) {
            return false;
        }
        boolean hard = tokens.subList(stop, last + 1).stream().anyMatch(token -> isOneOf("!?", token));
        Token next = tokens.get(last + 1);
        if (hard || sign.isSign("…")) {
            return startsLarge(next);
        }
        return startsLarge(next) && (stop == 0 || !isShort(stop - 1, sign) || opens(stop + 1));
    }

    /** "… in the U.S. He joined": the dot of the short form is the full stop as well. */
    private boolean endsInShortForm(int i) {
        Token token = tokens.get(i);
        return token.kind() == TokenKind.WORD && token.text().endsWith(".") && opens(i + 1);
    }

    /** Whether the token is a word that is written large only because a sentence begins. */
    private boolean opens(int i) {
        Token token = tokens.get(i);
        return token.kind() == TokenKind.WORD
                && Character.isUpperCase(token.text().codePointAt(0))
                && !token.text().equals("I")
                && FunctionWords.of(language).contains(token.lower());
    }

    private boolean isShort(int i, Token dot) {
        Token before = tokens.get(i);
        if (before.span().end() != dot.span().start()) {
            return false;
        }
        return switch (before.kind()) {
            // "am 5. Mai"; an English sentence may well end in a number
            case NUMBER -> language == Language.GERMAN && before.text().length() <= 2;
            case WORD ->
                SHORT_FORMS.in(language).contains(before.lower())
                        || isInitial(before.text())
                        || (language == Language.GERMAN && before.lower().endsWith("str"))
                        || (SHORT_DATES.in(language).contains(before.lower())
                                && (isNumber(i - 1) || isNumber(i - 2) || isNumber(i + 2)));
            default -> false;
        };
    }

    /** Jan is a name, "5. Jan." a date. */
    private boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == TokenKind.NUMBER;
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean startsLarge(Token next) {
        return switch (next.kind()) {
            case WORD, TERM -> !Character.isLowerCase(next.text().codePointAt(0)) || next.kind() == TokenKind.TERM;
            case SIGN -> isOneOf(OPENING + "-–—•*", next);
            default -> true;
        };
    }

    /** Whether a line ends here that was not merely wrapped: the next begins with a bullet, a large letter or after a gap. */
    private boolean isLineOfItsOwn(int i) {
        String gap = text.substring(
                tokens.get(i).span().end(), tokens.get(i + 1).span().start());
        long breaks = gap.chars().filter(letter -> letter == '\n').count();
        if (breaks == 0) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean bullet = isOneOf("-–—•*·▪", next) || next.kind() == TokenKind.EMOJI;
        boolean complete = !isOneOf(",;", tokens.get(i)) && startsLarge(next) && lineIsShort(i);
        return breaks > 1 || bullet || complete;
    }

    /** Wrapped lines are about as long as the page is wide; headings and bullets are seldom. */
    private boolean lineIsShort(int i) {
        int end = tokens.get(i).span().end();
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return end - start < 60 || isStop(tokens.get(i));
    }

    private boolean touches(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private static boolean isStop(Token token) {
        return isOneOf(".!?…", token);
    }

    private static boolean isOneOf(String signs, Token token) {
        return token.kind() == TokenKind.SIGN && signs.contains(token.text());
    }
}
