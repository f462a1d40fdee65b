package app.facet.platform.audit;

import app.facet.platform.audit.Link.Acted;
import app.facet.platform.audit.Link.Concerned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the chain. One writer at a time on all nodes: whoever holds the row of its head. */
@Component
class AuditChain {

    static final int BATCH = 500;

    private static final String APPEND = """
            insert into audit_entry (sequence, happened_at, what, actor, address, device, actor_salt, actor_seal,
              subject, details, subject_salt, subject_seal, previous, hash)
            values (:sequence, :when, :what, :actor, :address, :device, :actorSalt, :actorSeal,
              :subject, :details, :subjectSalt, :subjectSeal, :previous, :hash)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AuditChain(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Moves a batch from the inbox into the chain and tells how many there were. */
    @Transactional
    public int seal() {
        var waiting = jdbc.sql("select id from audit_inbox fetch first 1 row only")
                .query(Long.class)
                .optional();
        return waiting.isEmpty() ? 0 : append(lockHead());
    }

    private int append(Head head) {
        var ids = new ArrayList<Long>();
        var links = new ArrayList<Link>();
        jdbc.sql("select * from audit_inbox order by id fetch first " + BATCH + " rows only")
                .query(row -> {
                    var before = links.isEmpty() ? head : links.getLast().head();
                    var acted = new Acted(
                            row.getObject("actor", UUID.class),
                            row.getString("address"),
                            row.getString("device"),
                            Digest.salt(),
                            null);
                    var concerned = new Concerned(
                            row.getObject("subject", UUID.class), row.getString("details"), Digest.salt(), null);
                    links.add(Link.after(before, Link.time(row), row.getString("what"), acted, concerned));
                    ids.add(row.getLong("id"));
                });
        if (!ids.isEmpty()) {
            write(links);
            jdbc.sql("delete from audit_inbox where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        return ids.size();
    }

    /** Everything waiting, and the chain stays locked until the transaction ends. */
    @Transactional
    public void sealAll() {
        while (append(lockHead()) == BATCH) {
            // until the inbox is empty
        }
    }

    /** An entry of the log's own, added at once. */
    @Transactional
    public Link appendNow(Instant when, String what, String details) {
        var link = Link.after(
                lockHead(),
                when,
                what,
                new Acted(null, null, null, Digest.salt(), null),
                new Concerned(null, details, Digest.salt(), null));
        write(List.of(link));
        return link;
    }

    private void write(List<Link> links) {
        batches.batchUpdate(APPEND, links.stream().map(AuditChain::row).toArray(SqlParameterSource[]::new));
        var last = links.getLast();
        jdbc.sql("update audit_head set sequence = :sequence, hash = :hash where id = 1")
                .param("sequence", last.sequence())
                .param("hash", last.hash())
                .update();
    }

    private static SqlParameterSource row(Link link) {
        return new MapSqlParameterSource("sequence", link.sequence())
                .addValue("when", Link.time(link.happenedAt()))
                .addValue("what", link.what())
                .addValue("actor", link.acted().actor())
                .addValue("address", link.acted().address())
                .addValue("device", link.acted().device())
                .addValue("actorSalt", link.acted().salt())
                .addValue("actorSeal", link.actorSeal())
                .addValue("subject", link.concerned().subject())
                .addValue("details", link.concerned().details())
                .addValue("subjectSalt", link.concerned().salt())
                .addValue("subjectSeal", link.subjectSeal())
                .addValue("previous", link.previous())
                .addValue("hash", link.hash());
    }

    Head lockHead() {
        return jdbc.sql("select sequence, hash from audit_head where id = 1 for update")
                .query((row, number) -> new Head(row.getLong("sequence"), row.getString("hash")))
                .single();
    }
}
