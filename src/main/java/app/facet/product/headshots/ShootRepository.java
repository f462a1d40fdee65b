package app.facet.product.headshots;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ShootRepository extends JpaRepository<Shoot, UUID> {

    Optional<Shoot> findByIdAndAccountId(UUID id, UUID accountId);

    List<Shoot> findByAccountIdOrderByCreatedAtDesc(UUID accountId);

    List<Shoot> findBySourceId(UUID sourceId);

    /** Of two portraits that end at once, one is the last. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shoot s where s.id = :id")
    Optional<Shoot> lock(UUID id);

    List<Shoot> findByPaidBy(UUID paidBy);
}
