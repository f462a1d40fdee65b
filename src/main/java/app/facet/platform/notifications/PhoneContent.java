package app.facet.platform.notifications;

import org.jspecify.annotations.Nullable;

/**
 * What is personal about a telephone.
 *
 * @param number that was proved, or was until nothing could be sent there
 * @param asked number whose proof is awaited
 */
record PhoneContent(
        @Nullable String number,
        @Nullable String asked,
        @Nullable String code) {

    static final PhoneContent NONE = new PhoneContent(null, null, null);

    PhoneContent asking(String wanted, String sentCode) {
        return new PhoneContent(number, wanted, sentCode);
    }

    PhoneContent proved() {
        return new PhoneContent(asked, null, null);
    }

    @Override
    public String toString() {
        return "PhoneContent[…]";
    }
}
