package app.facet.platform.audit.ui;

import app.facet.platform.audit.AuditRecord;
import app.facet.platform.audit.ChainCheck;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Texts;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How the back office speaks about entries of the log. */
record AuditWords(Locale locale, ZoneId zone) implements Serializable {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The module's own words under {@code <module>.audit.<what>}, or the bare key. */
    String what(String what) {
        var key = what.replaceFirst("\\.", ".audit.");
        return texts().has(key) ? texts().get(key) : what;
    }

    /** A name where there still is one; else the beginning of the number. */
    String person(@Nullable AccountId account, Map<AccountId, String> names) {
        return account == null
                ? ""
                : names.getOrDefault(account, account.toString().substring(0, 8));
    }

    String whom(AuditRecord entry, Map<AccountId, String> names) {
        return entry.subject() != null && entry.subject().equals(entry.actor())
                ? get("audit.admin.themselves")
                : person(entry.subject(), names);
    }

    String where(AuditRecord entry) {
        return Stream.of(entry.address(), entry.device())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** {"role":"ADMIN"} as "role ADMIN". */
    String details(AuditRecord entry) {
        try {
            return JSON.readTree(entry.details()).properties().stream()
                    .map(detail -> detail.getKey() + " " + detail.getValue().asString())
                    .collect(Collectors.joining(", "));
        } catch (JacksonException tamperedWith) {
            return entry.details();
        }
    }

    String narrow(AuditRecord entry, Map<AccountId, String> names) {
        boolean own = entry.actor() != null && entry.actor().equals(entry.subject());
        return Stream.of(
                        person(entry.actor(), names),
                        own ? "" : person(entry.subject(), names),
                        where(entry),
                        details(entry))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    String check(ChainCheck check) {
        return check.broken()
                .map(broken -> get(
                        switch (broken.fault()) {
                            case MISSING -> "audit.admin.check-missing";
                            case ALTERED -> "audit.admin.check-altered";
                        },
                        broken.sequence(),
                        check.entries()))
                .orElseGet(() -> get("audit.admin.check-holds", check.entries()));
    }

    String time(Instant when) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(when.atZone(zone));
    }

    String get(String key, Object... parameters) {
        return texts().get(key, parameters);
    }

    private Texts texts() {
        return Texts.of(locale);
    }
}
