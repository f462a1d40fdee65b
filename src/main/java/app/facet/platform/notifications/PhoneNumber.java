package app.facet.platform.notifications;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Set;

/**
 * A number that may get text messages.
 *
 * @param text in international form, E.164: +4915112345678
 */
record PhoneNumber(String text) {

    private static final PhoneNumberUtil KNOWN = PhoneNumberUtil.getInstance();
    private static final Set<PhoneNumberType> NO_TEXTS = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.PREMIUM_RATE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.UAN,
            PhoneNumberType.VOICEMAIL);

    /**
     * @param country whose numbers may be typed without the international prefix, e.g. {@code DE}
     * @throws NumberRefused when it is none, or none that text messages reach
     */
    static PhoneNumber typed(String typed, String country) {
        try {
            var number = KNOWN.parse(typed, country);
            if (!KNOWN.isValidNumber(number) || NO_TEXTS.contains(KNOWN.getNumberType(number))) {
                throw new NumberRefused("notifications.refused.number");
            }
            return new PhoneNumber(KNOWN.format(number, PhoneNumberFormat.E164));
        } catch (NumberParseException none) {
            throw new NumberRefused("notifications.refused.number");
        }
    }

    /** As people write it. */
    String readable() {
        try {
            Phonenumber.PhoneNumber number = KNOWN.parse(text, null);
            return KNOWN.format(number, PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException none) {
            return text;
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]"; // never a number in a log
    }
}
