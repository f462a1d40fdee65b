package app.facet.platform.media;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface MediaItemRepository extends JpaRepository<MediaItem, UUID> {

    Optional<MediaItem> findByIdAndAccountId(UUID id, UUID accountId);

    boolean existsByIdAndAccountId(UUID id, UUID accountId);

    List<MediaItem> findByAccountId(UUID accountId);

    List<MediaItem> findByAccountIdAndIdIn(UUID accountId, List<UUID> ids);

    List<MediaItem> findByExpiresAtBefore(Instant now, Limit limit);
}
