package app.facet.platform.work;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface WorkItemRepository extends JpaRepository<WorkItem, UUID>, JpaSpecificationExecutor<WorkItem> {

    /** The item with its row locked, so that two changes at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from WorkItem i where i.id = :id")
    Optional<WorkItem> lock(UUID id);

    @Query("select i.id from WorkItem i where i.accountId = :accountId and i.subject = :subject"
            + " and i.state in (QUEUED, RUNNING) order by i.id")
    List<UUID> open(UUID accountId, String subject);

    Optional<WorkItem> findByIdAndAccountId(UUID id, UUID accountId);

    List<WorkItem> findByAccountId(UUID accountId);

    List<WorkItem> findByAccountIdAndChangedAtGreaterThanEqual(UUID accountId, Instant since);

    List<WorkItem> findByAccountIdAndSubjectIn(UUID accountId, List<String> subjects);

    @Query("select max(i.turn) from WorkItem i where i.accountId = :accountId and i.state = QUEUED")
    Optional<Integer> lastTurn(UUID accountId);

    long countByState(WorkState state);

    long countByStateAndChangedAtGreaterThanEqual(WorkState state, Instant since);

    @Transactional
    void deleteByAccountId(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from WorkItem i where i.state in :ended and i.changedAt < :before")
    int deleteEnded(Set<WorkState> ended, Instant before);
}
