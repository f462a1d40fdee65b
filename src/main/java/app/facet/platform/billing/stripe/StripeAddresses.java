package app.facet.platform.billing.stripe;

import com.stripe.model.Address;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses as they stand on paper. */
final class StripeAddresses {

    private StripeAddresses() {}

    static List<String> lines(@Nullable Address address) {
        if (address == null) {
            return List.of();
        }
        String town = joined(address.getPostalCode(), address.getCity());
        return Stream.of(
                        text(address.getLine1()),
                        text(address.getLine2()),
                        town,
                        text(address.getState()),
                        text(address.getCountry()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return (text(one) + " " + text(other)).strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
