package app.facet.platform.accounts;

import app.facet.platform.accounts.RegistrationRefused.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not one that is tried first. No demands on kinds of characters, as NIST SP
 * 800-63B section 5.1.1.2 advises.
 */
@Component
class PasswordRules {

    static final int SHORTEST = 12;
    // Long enough for any passphrase; bounded because hashing megabytes would be a way to keep the server busy.
    static final int LONGEST = 128;

    private final Set<String> commonWords;

    PasswordRules() {
        try {
            commonWords = new ClassPathResource("accounts/common-password-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RegistrationRefused when the password is too short, too long or too easily guessed */
    void check(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new RegistrationRefused(Reason.PASSWORD_TOO_SHORT);
        }
        if (length > LONGEST) {
            throw new RegistrationRefused(Reason.PASSWORD_TOO_LONG);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (email.localPart().length() > 3 && plain.contains(email.localPart())) {
            throw new RegistrationRefused(Reason.PASSWORD_LIKE_EMAIL);
        }
        if (fewCharacters(plain) || isRun(plain) || commonWords.contains(lettersOf(plain))) {
            throw new RegistrationRefused(Reason.PASSWORD_COMMON);
        }
    }

    private static boolean fewCharacters(String password) {
        return password.chars().distinct().count() < 5;
    }

    /** abcdefghijkl, 123456789012, qwertzuiop…: at least two thirds of the steps are neighbours. */
    private static boolean isRun(String password) {
        String rows = "qwertyuiop asdfghjkl zxcvbnm qwertzuiop yxcvbnm abcdefghijklmnopqrstuvwxyz 01234567890";
        int neighbours = 0;
        for (int i = 1; i < password.length(); i++) {
            String pair = password.substring(i - 1, i + 1);
            String reversed = new StringBuilder(pair).reverse().toString();
            if (rows.contains(pair) || rows.contains(reversed)) {
                neighbours++;
            }
        }
        return neighbours * 3 >= (password.length() - 1) * 2;
    }

    /** The word that is left without digits and signs around it, and with the usual stand-ins read as letters. */
    private static String lettersOf(String password) {
        return password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('@', 'a')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]", "");
    }
}
