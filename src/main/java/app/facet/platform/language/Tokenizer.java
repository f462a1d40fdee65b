package app.facet.platform.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a text into words, technical terms, numbers, emoji and signs. Nothing but blanks is left out, so that the text can
 * be put together again from the spans. Linear in the length of the text, whatever is in it.
 */
public final class Tokenizer {

    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String APOSTROPHE = "['’]";
    // Possessive or bounded quantifiers: hardly any input makes these go back and try again.
    private static final List<Rule> RULES = List.of(
            new Rule(TokenKind.URL, "(?:https?://|www\\.)[^\\s<>\"]+(?<![.,;:!?)\\]}'’])"),
            new Rule(TokenKind.EMAIL, "[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+)++"),
            new Rule(TokenKind.EMOJI, emoji()),
            new Rule(TokenKind.TERM, terms()),
            new Rule(TokenKind.NUMBER, numbers()),
            new Rule(TokenKind.HASHTAG, "#(?=[\\d_]*+\\p{L})[\\p{L}\\p{M}\\d_]++"),
            new Rule(TokenKind.HANDLE, "@\\w++(?:[.-]\\w++)*+"),
            new Rule(TokenKind.WORD, words()),
            new Rule(TokenKind.SIGN, "\\X"));
    private static final Pattern ANY = Pattern.compile(
            RULES.stream()
                    .map(rule -> "(?<" + rule.kind().name() + ">" + rule.pattern() + ")")
                    .collect(Collectors.joining("|")),
            Pattern.UNICODE_CHARACTER_CLASS);

    // Signs that no term, number or address has after a letter.
    private static final String PLAIN_END = ",;!?)\"”“»«…";

    private Tokenizer() {}

    private record Rule(TokenKind kind, String pattern) {}

    public static List<Token> tokens(String text) {
        var found = new ArrayList<Token>();
        Matcher matcher = ANY.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = plainEnd(text, at);
            TokenKind kind = TokenKind.WORD;
            if (end == at) {
                if (!matcher.find(at)) {
                    break;
                }
                end = matcher.end();
                kind = kind(matcher);
            }
            found.add(new Token(text.substring(at, end), kind, new Span(at, end)));
            at = end;
        }
        return found;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Where a word ends that is nothing but letters and cannot be anything else: most are. The start, if it may be. */
    private static int plainEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean plain = end == text.length() || isBlank(text.charAt(end)) || PLAIN_END.indexOf(text.charAt(end)) >= 0;
        return plain ? end : start;
    }

    /** Only what is read aloud: words, terms and numbers. */
    public static List<Token> spoken(String text) {
        return tokens(text).stream().filter(Token::isSpoken).toList();
    }

    private static TokenKind kind(Matcher matcher) {
        return RULES.stream()
                .map(Rule::kind)
                .filter(kind -> matcher.start(kind.name()) >= 0)
                .findFirst()
                .orElse(TokenKind.SIGN);
    }

    /** Not part of a longer word on either side. */
    private static String alone(String pattern) {
        return "(?<![\\p{L}\\d])(?:" + pattern + ")(?![\\p{L}\\d])";
    }

    private static String terms() {
        return Stream.of(
                        "(?:C|J|F|X|Q|A)#",
                        "(?:C|G|D|Notepad)\\+\\+",
                        // Node.js, Vue.js, Socket.io, ASP.NET, draw.io
                        "\\p{L}[\\p{L}\\d]{0,20}\\.(?:js|io|ai|NET|net|py|rs|ts|jl)",
                        // K8s, i18n, S3, EC2, HTML5, GPT-4, ISO-27001, B2B, MP3
                        "\\p{L}[\\p{L}-]{0,12}\\d[\\p{L}\\d.-]{0,10}[\\p{L}\\d]|\\p{L}[\\p{L}-]{0,12}\\d",
                        // CI/CD, TCP/IP, A/B, UI/UX, PL/SQL
                        "\\p{Lu}[\\p{L}\\d]{0,4}(?:/\\p{Lu}[\\p{L}\\d]{0,4}){1,3}",
                        // R&D, AT&T, P&L
                        "\\p{Lu}{1,3}&\\p{Lu}{1,3}")
                .map(Tokenizer::alone)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])\\.NET(?![\\p{L}\\d])|", ""));
    }

    private static String numbers() {
        String digits = "\\d++(?:[.,:/'’\\u00a0\\u202f-]\\d++)*+";
        String unit = "(?:\\s?%|[kKmM](?![\\p{L}\\d])|(?:bn|st|nd|rd|th|x)(?![\\p{L}\\d])|\\+(?!\\S))?+";
        return "(?<![\\p{L}\\d])[$€£¥]?+" + digits + unit + "[€£¥]?+";
    }

    private static String words() {
        // Initials and short forms keep their dots: U.S., z.B., e.g., i.d.R.
        String shortForm = alone("(?:\\p{L}\\.){2,5}|(?:\\p{L}\\.){1,4}\\p{L}");
        String plain = LETTER + "++(?:(?:" + APOSTROPHE + "|-|\\u2011|\\u00ad)" + LETTER + "++)*+(?:" + APOSTROPHE
                + "(?=[^\\p{L}'’]|$)(?<=[sSxXzZ]['’]))?+";
        return "(?:" + shortForm + ")|" + plain;
    }

    private static String emoji() {
        return "(?=[\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}\\x{1F1E6}-\\x{1F1FF}]|[0-9#*]\\uFE0F?\\u20E3)\\X";
    }
}
