package app.facet.platform.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface NotificationRepository extends Repository<Notification, UUID> {

    @Transactional
    Notification save(Notification notification);

    Optional<Notification> findByIdAndAccountId(UUID id, UUID account);

    List<Notification> findByAccountIdOrderByCreatedAtDesc(UUID account, Pageable page);

    List<Notification> findByAccountIdOrderByCreatedAt(UUID account);

    List<Notification> findByAccountIdAndWaitsForDigestTrueOrderByCreatedAt(UUID account);

    long countByAccountIdAndReadAtIsNull(UUID account);

    @Transactional
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notification n set n.readAt = :now where n.accountId = :account and n.readAt is null")
    void markAllRead(UUID account, Instant now);

    @Transactional
    void deleteByAccountId(UUID account);

    @Transactional
    @Modifying
    @Query("delete from Notification n where n.createdAt < :before")
    void deleteOlderThan(Instant before);
}
