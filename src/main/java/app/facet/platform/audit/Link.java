package app.facet.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry as a link of the chain. The chain covers its two seals; what is personal lies beside them. */
record Link(
        long sequence,
        Instant happenedAt,
        String what,
        Acted acted,
        String actorSeal,
        Concerned concerned,
        String subjectSeal,
        String previous,
        String hash) {

    /** Who did it and from where. Without its salt it was erased, by the entry of that number. */
    record Acted(
            @Nullable UUID actor,
            @Nullable String address,
            @Nullable String device,
            @Nullable String salt,
            @Nullable Long erasedBy) {

        String seal() {
            return Digest.of(salt, actor, address, device);
        }
    }

    /** Whom it concerned and how. */
    record Concerned(
            @Nullable UUID subject,
            String details,
            @Nullable String salt,
            @Nullable Long erasedBy) {

        String seal() {
            return Digest.of(salt, subject, details);
        }
    }

    static final String NOTHING = "{}";

    /** The next link, from what was recorded. */
    static Link after(Head head, Instant happenedAt, String what, Acted acted, Concerned concerned) {
        long sequence = head.sequence() + 1;
        Instant when = happenedAt.truncatedTo(ChronoUnit.MICROS);
        String actorSeal = acted.seal();
        String subjectSeal = concerned.seal();
        return new Link(
                sequence,
                when,
                what,
                acted,
                actorSeal,
                concerned,
                subjectSeal,
                head.hash(),
                hash(head.hash(), sequence, when, what, actorSeal, subjectSeal));
    }

    Head head() {
        return new Head(sequence, hash);
    }

    boolean follows(Head head) {
        return sequence == head.sequence() + 1 && previous.equals(head.hash());
    }

    boolean isGenuine() {
        return hash.equals(hash(previous, sequence, happenedAt, what, actorSeal, subjectSeal));
    }

    private static String hash(
            String previous, long sequence, Instant when, String what, String actorSeal, String subjectSeal) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, when);
        return Digest.of(previous, sequence, micros, what, actorSeal, subjectSeal);
    }

    static Link read(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong("sequence"),
                time(row),
                row.getString("what"),
                new Acted(
                        row.getObject("actor", UUID.class),
                        row.getString("address"),
                        row.getString("device"),
                        row.getString("actor_salt"),
                        row.getObject("actor_erased_by", Long.class)),
                row.getString("actor_seal"),
                new Concerned(
                        row.getObject("subject", UUID.class),
                        row.getString("details"),
                        row.getString("subject_salt"),
                        row.getObject("subject_erased_by", Long.class)),
                row.getString("subject_seal"),
                row.getString("previous"),
                row.getString("hash"));
    }

    static Instant time(ResultSet row) throws SQLException {
        return row.getObject("happened_at", OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime time(Instant when) {
        return when.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
