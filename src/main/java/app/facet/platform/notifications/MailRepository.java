package app.facet.platform.notifications;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MailRepository extends JpaRepository<Mail, UUID>, JpaSpecificationExecutor<Mail> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mail m where m.id = :id")
    Optional<Mail> lock(UUID id);

    List<Mail> findByAccountIdOrderByCreatedAt(UUID accountId);

    List<Mail> findByAccountIdIsNull();

    /** How the last mail that got an answer fared; those that wait, or are kept for want of a server, say nothing. */
    @Query("select m.refused from Mail m where m.accountId = :accountId and (m.state = SENT or m.refused = true)"
            + " order by m.createdAt desc limit 1")
    Optional<Boolean> wasLastRefused(UUID accountId);

    @Transactional
    @Modifying
    @Query("update Mail m set m.refused = false where m.accountId = :accountId and m.refused = true")
    void forgetRefusals(UUID accountId);

    @Transactional
    void deleteByAccountId(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from Mail m where m.createdAt < :time")
    int deleteOlderThan(Instant time);
}
