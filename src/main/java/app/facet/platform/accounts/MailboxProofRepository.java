package app.facet.platform.accounts;

import app.facet.platform.accounts.MailboxProof.Purpose;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MailboxProofRepository extends JpaRepository<MailboxProof, UUID> {

    Optional<MailboxProof> findByPurposeAndTokenHash(Purpose purpose, String tokenHash);

    /** With its row locked, so that a link pressed twice at once is used once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from MailboxProof p where p.purpose = :purpose and p.tokenHash = :tokenHash")
    Optional<MailboxProof> lock(Purpose purpose, String tokenHash);

    @Query(
            "select p.askedAt from MailboxProof p where p.emailIndex = :emailIndex and p.purpose = :purpose and p.askedAt > :since")
    List<Instant> timesAsked(String emailIndex, Purpose purpose, Instant since);

    @Query("select p.askedAt from MailboxProof p"
            + " where p.accountId = :account and p.purpose = :purpose and p.askedAt > :since")
    List<Instant> timesAsked(UUID account, Purpose purpose, Instant since);

    /** Ends the open links of the kind that the account asked for since then. */
    @Transactional
    @Modifying(flushAutomatically = true)
    @Query("update MailboxProof p set p.usedAt = :now"
            + " where p.accountId = :account and p.purpose = :purpose and p.usedAt is null and p.askedAt >= :since")
    void end(UUID account, Purpose purpose, Instant since, Instant now);

    @Transactional
    @Modifying(flushAutomatically = true)
    @Query("update MailboxProof p set p.usedAt = :now"
            + " where p.emailIndex = :emailIndex and p.purpose = :purpose and p.usedAt is null")
    void end(String emailIndex, Purpose purpose, Instant now);

    List<MailboxProof> findByAccountId(UUID accountId);

    List<MailboxProof> findByAccountIdIsNull();

    @Transactional
    void deleteByAccountId(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from MailboxProof p where p.expiresAt < :time")
    int deleteExpiredBefore(Instant time);
}
