package app.facet.platform.accounts;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in the form it is stored and compared: trimmed and lower case. */
record EmailAddress(String value) {

    // Deliberately loose: one @, no spaces, a dot in the domain. Whether it works is proved by a mail, not by a
    // pattern.
    private static final Pattern SHAPE = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) {
            throw new RegistrationRefused(RegistrationRefused.Reason.EMAIL_NOT_VALID);
        }
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    String localPart() {
        return value.substring(0, value.indexOf('@'));
    }
}
