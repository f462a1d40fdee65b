package app.facet.product.headshots;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PortraitRepository extends JpaRepository<PortraitEntry, UUID> {

    Optional<PortraitEntry> findByIdAndAccountId(UUID id, UUID accountId);

    /** With its row locked. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PortraitEntry p where p.id = :id")
    Optional<PortraitEntry> lock(UUID id);

    Optional<PortraitEntry> findByMediaId(UUID mediaId);

    List<PortraitEntry> findByShootIdOrderByPlace(UUID shootId);

    List<PortraitEntry> findByShootIdInOrderByPlace(Collection<UUID> shootIds);

    List<PortraitEntry> findByAccountIdOrderByCreatedAtDescPlaceAsc(UUID accountId);
}
