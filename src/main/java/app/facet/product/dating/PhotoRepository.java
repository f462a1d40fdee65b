package app.facet.product.dating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PhotoRepository extends JpaRepository<Photo, UUID> {

    Optional<Photo> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<Photo> findByMediaId(UUID mediaId);

    List<Photo> findByAccountIdOrderByCreatedAt(UUID accountId);

    long countByAccountId(UUID accountId);
}
