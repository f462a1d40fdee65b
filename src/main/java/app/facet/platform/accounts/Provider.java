package app.facet.platform.accounts;

import java.util.Arrays;
import java.util.Optional;

/** Somebody else who vouches for who a person is. */
public enum Provider {
    GOOGLE("google", "Google"),
    APPLE("apple", "Apple"),
    LINKEDIN("linkedin", "LinkedIn");

    private final String key;
    private final String displayName;

    Provider(String key, String displayName) {
        this.key = key;
        this.displayName = displayName;
    }

    static Optional<Provider> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** As it stands in addresses and settings. */
    public String key() {
        return key;
    }

    /** A brand: the same in every language. */
    public String displayName() {
        return displayName;
    }
}
