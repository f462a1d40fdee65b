package app.facet.platform.language;

import java.util.Locale;

/** The smallest piece of a text that means something by itself. */
public record Token(String text, TokenKind kind, Span span) {

    /** Without difference between large and small letters, and with the plain apostrophe. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether somebody reading aloud would say it as a word. */
    public boolean isSpoken() {
        return kind == TokenKind.WORD || kind == TokenKind.TERM || kind == TokenKind.NUMBER;
    }

    public boolean isSign(String sign) {
        return kind == TokenKind.SIGN && text.equals(sign);
    }
}
