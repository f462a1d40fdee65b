package app.facet.platform.privacy;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface DeletionRepository extends JpaRepository<Deletion, UUID> {

    /** Locked, so that taking it back and beginning come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Deletion d where d.accountId = :account")
    Optional<Deletion> lock(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Deletion> findByBegunAtIsNullAndDueAtLessThanEqualOrderByDueAt(Instant now, Limit limit);
}
