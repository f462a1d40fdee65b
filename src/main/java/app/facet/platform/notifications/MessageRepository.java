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
interface MessageRepository extends JpaRepository<Message, UUID>, JpaSpecificationExecutor<Message> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Message m where m.id = :id")
    Optional<Message> lock(UUID id);

    List<Message> findByAccountIdOrderByCreatedAt(UUID accountId);

    @Transactional
    void deleteByAccountId(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from Message m where m.createdAt < :time")
    int deleteOlderThan(Instant time);
}
