package app.facet.platform.audit;

import app.facet.platform.kernel.AccountId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which entries to show; what is left empty does not narrow them.
 *
 * @param from from this moment on
 * @param until before this moment
 * @param account who did it or whom it concerned
 * @param address exactly this IP address
 */
public record AuditFilter(
        Optional<String> what,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<AccountId> account,
        Optional<String> address) {

    public static final AuditFilter EVERYTHING =
            new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Conditions with the values they name. */
    Map<String, Object> values() {
        var values = new LinkedHashMap<String, Object>();
        what.ifPresent(value -> values.put("what", value));
        from.ifPresent(value -> values.put("from", Link.time(value)));
        until.ifPresent(value -> values.put("until", Link.time(value)));
        account.ifPresent(value -> values.put("account", value.value()));
        address.ifPresent(value -> values.put("address", value));
        return values;
    }

    String condition() {
        return values().keySet().stream()
                .map(AuditFilter::condition)
                .reduce("sequence > 0", (all, one) -> all + " and " + one);
    }

    private static String condition(String name) {
        return switch (name) {
            case "what" -> "what = :what";
            case "from" -> "happened_at >= :from";
            case "until" -> "happened_at < :until";
            case "account" -> "(actor = :account or subject = :account)";
            case "address" -> "address = :address";
            default -> throw new IllegalArgumentException(name);
        };
    }
}
