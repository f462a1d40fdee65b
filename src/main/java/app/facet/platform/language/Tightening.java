package app.facet.platform.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Replaces long phrases by short ones and leaves fillers out, with the commas, blanks and articles that go with them. */
final class Tightening {

    private static final PerLanguage<Lexicon> REWRITES =
            new PerLanguage<>(language -> Lexicon.ofPhrases(language, "rewrites"));
    // "not very", "so very", "very much": the filler carries something here.
    private static final Set<String> BINDS_TO_NEXT =
            Set.of("not", "so", "too", "as", "how", "nicht", "wie", "kein", "keine", "to", "or", "oder");
    private static final Set<String> BINDS_TO_PREVIOUS =
            Set.of("much", "well", "same", "first", "last", "best", "own", "few", "viel", "viele", "vielen");
    private static final Pattern ARTICLE = Pattern.compile("(?:^|\\s)([aA])n?\\s$");

    private final String text;
    private final Language language;
    private final StringBuilder tight = new StringBuilder();
    private int from;

    Tightening(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    String done() {
        for (var hit : REWRITES.in(language).in(Tokenizer.tokens(text))) {
            if (!hit.entry().instead().isEmpty()) {
                replace(hit.span(), hit.entry().instead().getFirst());
            } else if (canGo(hit.span())) {
                drop(hit.span());
            }
        }
        return tight.append(text, from, text.length()).toString();
    }

    private void replace(Span span, String instead) {
        tight.append(text, from, span.start());
        boolean large = Character.isUpperCase(text.charAt(span.start()));
        tight.append(large ? Character.toUpperCase(instead.charAt(0)) : instead.charAt(0))
                .append(instead, 1, instead.length());
        from = span.end();
    }

    private boolean canGo(Span span) {
        String before = wordBefore(span.start());
        char next = signAfter(span.end());
        boolean bound = BINDS_TO_NEXT.contains(before)
                || before.endsWith("n't")
                || BINDS_TO_PREVIOUS.contains(wordAfter(span.end()));
        // A German clause keeps its verb second: what stands first holds a place.
        boolean holdsPlace = language == Language.GERMAN && opens(span.start());
        boolean wholeSentence = opens(span.start()) && next != ',' && !Character.isLetterOrDigit(next);
        return !bound && !holdsPlace && !wholeSentence;
    }

    private void drop(Span span) {
        boolean opens = opens(span.start());
        boolean large = Character.isUpperCase(text.charAt(span.start()));
        tight.append(text, from, span.start());
        from = span.end();
        boolean comma = signAfter(from) == ',';
        if (comma && !opens && endsWith(", ")) {
            closeUp(); // ", honestly," goes with both its commas
            from = text.indexOf(',', from) + 1;
            return;
        }
        if (comma && opens) {
            from = text.indexOf(',', from) + 1;
        }
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (from < text.length() && !Character.isLetterOrDigit(text.charAt(from)) && !opens) {
            closeUp();
        }
        if (large && opens && from < text.length()) {
            tight.append(Character.toUpperCase(text.charAt(from)));
            from++;
        }
        mendArticle();
    }

    /** Before a full stop neither a blank nor a comma stays. */
    private void closeUp() {
        while (endsWith(" ") || endsWith(",")) {
            tight.setLength(tight.length() - 1);
        }
        if (from < text.length() && "(–—-\"“„".indexOf(text.charAt(from)) >= 0) {
            tight.append(' ');
        }
    }

    private void mendArticle() {
        var article = ARTICLE.matcher(tight.substring(Math.max(0, tight.length() - 4)));
        if (language == Language.ENGLISH && article.find()) {
            tight.setLength(tight.length() - (article.group().strip().length() + 1));
            tight.append(article.group(1))
                    .append(EnglishArticle.before(wordAfter(from)).substring(1))
                    .append(' ');
        }
    }

    private boolean endsWith(String sign) {
        return !tight.isEmpty() && tight.lastIndexOf(sign) == tight.length() - sign.length();
    }

    private boolean opens(int start) {
        String before = text.substring(Math.max(0, start - 3), start).stripTrailing();
        return before.isEmpty()
                || ".!?:•\n".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.charAt(start - 1) == '\n';
    }

    private char signAfter(int end) {
        String after = text.substring(end, Math.min(text.length(), end + 3)).stripLeading();
        return after.isEmpty() ? '.' : after.charAt(0);
    }

    private String wordBefore(int start) {
        String before = text.substring(Math.max(0, start - 20), start).stripTrailing();
        return before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String wordAfter(int end) {
        String after = text.substring(end, Math.min(text.length(), end + 20)).stripLeading();
        int length = 0;
        while (length < after.length() && Character.isLetter(after.charAt(length))) {
            length++;
        }
        return after.substring(0, length).toLowerCase(Locale.ROOT);
    }
}
