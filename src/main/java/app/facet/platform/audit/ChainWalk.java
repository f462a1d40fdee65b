package app.facet.platform.audit;

import app.facet.platform.audit.ChainCheck.Break;
import app.facet.platform.audit.ChainCheck.Fault;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the chain from its anchor to its head and stops at the first entry that is not as it was written. */
@Component
class ChainWalk {

    private static final int PAGE = 1_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ChainWalk(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** One snapshot, so that entries added or retired meanwhile are no fault. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainCheck walk() {
        var anchor = place("anchor_sequence", "anchor_hash");
        var end = place("sequence", "hash");
        var erasures = erasures();
        Head at = anchor;
        for (var page = after(at); !page.isEmpty(); page = after(at)) {
            for (Link link : page) {
                var fault = faultOf(link, at, erasures);
                if (fault.isPresent()) {
                    return result(at.sequence() - anchor.sequence(), fault);
                }
                at = link.head();
            }
        }
        return result(at.sequence() - anchor.sequence(), faultAtTheEnd(at, end));
    }

    private static Optional<Break> faultAtTheEnd(Head reached, Head end) {
        if (reached.sequence() < end.sequence()) {
            return Optional.of(new Break(reached.sequence() + 1, Fault.MISSING));
        }
        return reached.equals(end) ? Optional.empty() : Optional.of(new Break(reached.sequence(), Fault.ALTERED));
    }

    private ChainCheck result(long entries, Optional<Break> broken) {
        return new ChainCheck(entries, broken, clock.instant());
    }

    private static Optional<Break> faultOf(Link link, Head before, Map<Long, Erased> erasures) {
        if (link.sequence() > before.sequence() + 1) {
            return Optional.of(new Break(before.sequence() + 1, Fault.MISSING));
        }
        boolean whole =
                link.follows(before) && link.isGenuine() && actorHolds(link, erasures) && subjectHolds(link, erasures);
        return whole ? Optional.empty() : Optional.of(new Break(link.sequence(), Fault.ALTERED));
    }

    private static boolean actorHolds(Link link, Map<Long, Erased> erasures) {
        var acted = link.acted();
        if (acted.erasedBy() == null) {
            return acted.seal().equals(link.actorSeal());
        }
        var erased = erasures.get(acted.erasedBy());
        return erased != null
                && erased.actorOf(link.sequence())
                && acted.address() == null
                && acted.device() == null
                && (acted.actor() == null || acted.actor().equals(erased.pseudonym()));
    }

    private static boolean subjectHolds(Link link, Map<Long, Erased> erasures) {
        var concerned = link.concerned();
        if (concerned.erasedBy() == null) {
            return concerned.seal().equals(link.subjectSeal());
        }
        var erased = erasures.get(concerned.erasedBy());
        return erased != null
                && erased.subjectOf(link.sequence())
                && concerned.details().equals(Link.NOTHING)
                && erased.pseudonym().equals(concerned.subject());
    }

    /** What the chain itself says was erased: an entry that lost its personal part otherwise counts as altered. */
    private Map<Long, Erased> erasures() {
        var found = new HashMap<Long, Erased>();
        jdbc.sql("select sequence, details from audit_entry where what = :what")
                .param("what", Erased.WHAT)
                .query(row -> {
                    found.put(row.getLong("sequence"), Erased.read(row.getString("details"), json));
                });
        return found;
    }

    private List<Link> after(Head at) {
        return jdbc.sql("select * from audit_entry where sequence > :after order by sequence fetch first " + PAGE
                        + " rows only")
                .param("after", at.sequence())
                .query(Link::read)
                .list();
    }

    private Head place(String sequence, String hash) {
        return jdbc.sql("select * from audit_head where id = 1")
                .query((row, number) -> new Head(row.getLong(sequence), row.getString(hash)))
                .single();
    }
}
