package app.facet.platform.billing;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.CurrentAccount;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Notes what an admin changed, as it was before and is now. */
@Component
class DeskLog {

    private static final TypeReference<TreeMap<String, Object>> VALUES = new TypeReference<>() {};

    private final Audit audit;
    private final CurrentAccount current;
    private final JsonMapper json;

    DeskLog(Audit audit, CurrentAccount current, JsonMapper json) {
        this.audit = audit;
        this.current = current;
        this.json = json;
    }

    AuditEntry entry(String what, String name, String value) {
        return AuditEntry.of("billing." + what).by(current.id()).with(name, value);
    }

    void note(AuditEntry entry) {
        audit.record(entry);
    }

    /** Every value of something that is new. */
    void added(AuditEntry entry, Record thing) {
        for (var value : values(thing).entrySet()) {
            entry = entry.with(value.getKey(), value.getValue().toString());
        }
        audit.record(entry);
    }

    /** Only what differs; nothing at all when nothing does. */
    void changed(AuditEntry entry, Record before, Record after) {
        Map<String, Object> was = values(before);
        Map<String, Object> now = values(after);
        var names = new TreeSet<>(was.keySet());
        names.addAll(now.keySet());
        var noted = entry;
        for (String name : names) {
            if (!Objects.equals(was.get(name), now.get(name))) {
                noted = noted.with(name, fromTo(was.get(name), now.get(name)));
            }
        }
        if (!noted.equals(entry)) {
            audit.record(noted);
        }
    }

    static String fromTo(@Nullable Object was, @Nullable Object is) {
        return Objects.toString(was, "none") + " → " + Objects.toString(is, "none");
    }

    private Map<String, Object> values(Record thing) {
        var flat = new TreeMap<String, Object>();
        json.convertValue(thing, VALUES).forEach((name, value) -> flatten(name, value, flat));
        return flat;
    }

    /** What is inside of something is named after both, so that only what changed there is noted. */
    private static void flatten(String name, @Nullable Object value, Map<String, Object> flat) {
        if (value instanceof Map<?, ?> inside) {
            inside.forEach((part, one) -> flatten(name + "." + part, one, flat));
        } else if (value != null) {
            flat.put(name, value);
        }
    }
}
