package app.facet.platform.billing;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.CurrentAccount;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
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
            if (value.getValue() != null) {
                entry = entry.with(value.getKey(), value.getValue().toString());
            }
        }
        audit.record(entry);
    }

    /** Only what differs; nothing at all when nothing does. */
    void changed(AuditEntry entry, Record before, Record after) {
        Map<String, Object> now = values(after);
        var noted = entry;
        for (var was : values(before).entrySet()) {
            Object is = now.get(was.getKey());
            if (!Objects.equals(was.getValue(), is)) {
                noted = noted.with(was.getKey(), fromTo(was.getValue(), is));
            }
        }
        if (!noted.equals(entry)) {
            audit.record(noted);
        }
    }

    static String fromTo(@org.jspecify.annotations.Nullable Object was, @org.jspecify.annotations.Nullable Object is) {
        return Objects.toString(was, "none") + " → " + Objects.toString(is, "none");
    }

    private Map<String, Object> values(Record thing) {
        return json.convertValue(thing, VALUES);
    }
}
