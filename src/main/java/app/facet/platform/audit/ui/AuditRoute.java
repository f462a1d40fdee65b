package app.facet.platform.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The address of a filtered log: {@code admin/audit?what=...&from=2026-11-01&account=mia@example.org}. */
record AuditRoute(
        Optional<String> what,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<String> account,
        Optional<String> address) {

    static final String PATH = "admin/audit";

    /** A part that was mistyped narrows nothing. */
    static AuditRoute read(QueryParameters query) {
        return new AuditRoute(
                word(query, "what"),
                word(query, "from").flatMap(AuditRoute::date),
                word(query, "until").flatMap(AuditRoute::date),
                word(query, "account"),
                word(query, "address"));
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        what.ifPresent(value -> query.put("what", value));
        from.ifPresent(value -> query.put("from", value.toString()));
        until.ifPresent(value -> query.put("until", value.toString()));
        account.ifPresent(value -> query.put("account", value));
        address.ifPresent(value -> query.put("address", value));
        return QueryParameters.simple(query);
    }

    private static Optional<String> word(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
