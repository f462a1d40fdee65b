package app.facet.product.headshots;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface SourceRepository extends JpaRepository<Source, UUID> {

    Optional<Source> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<Source> findByMediaId(UUID mediaId);

    List<Source> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

    long countByAccountId(UUID accountId);
}
