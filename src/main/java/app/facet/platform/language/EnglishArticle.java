package app.facet.platform.language;

import java.util.regex.Pattern;

/** "a" or "an", by the sound the next word begins with. */
final class EnglishArticle {

    private static final Pattern VOWEL = Pattern.compile(
            "(?!eu|uni(?!m|n)|use|usu|one\\b|once)[aeiou].*|(?:hour|honest|hono|heir).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    // Spelled out letter by letter: an MBA, an X-ray, a URL.
    private static final Pattern SPELLED = Pattern.compile("[AEFHILMNORSX](?:[A-Z0-9]+(?![a-z])|-).*", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:[A-Z0-9]+(?![a-z])|-).*", Pattern.DOTALL);

    private EnglishArticle() {}

    static String before(String words) {
        boolean spoken = LETTERS.matcher(words).matches()
                ? SPELLED.matcher(words).matches()
                : VOWEL.matcher(words).matches();
        return spoken ? "an" : "a";
    }
}
