package app.facet.product.headshots;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PortraitRepository extends JpaRepository<PortraitEntry, UUID> {

    Optional<PortraitEntry> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<PortraitEntry> findByMediaId(UUID mediaId);

    List<PortraitEntry> findByShootIdOrderByPlace(UUID shootId);

    List<PortraitEntry> findByShootIdInOrderByPlace(Collection<UUID> shootIds);

    List<PortraitEntry> findByAccountIdOrderByCreatedAtDescPlaceAsc(UUID accountId);
}
