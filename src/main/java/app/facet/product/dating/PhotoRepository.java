package app.facet.product.dating;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PhotoRepository extends JpaRepository<Photo, UUID> {

    Optional<Photo> findByIdAndAccountId(UUID id, UUID accountId);

    Optional<Photo> findByMediaId(UUID mediaId);

    List<Photo> findByAccountIdOrderByCreatedAt(UUID accountId);

    /** Nobody else changes the state of one of them until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Photo p where p.accountId = :account order by p.createdAt, p.id")
    List<Photo> lockSetOf(UUID account);

    /** What stands in the set: of each photo and its versions the chosen one. */
    List<Photo> findByAccountIdAndChosenTrueOrderByPlaceAscCreatedAtAsc(UUID accountId);

    long countByAccountIdAndOriginalIdIsNull(UUID accountId);

    /** A photo with its versions, itself first. */
    @Query("""
            select p from Photo p where p.accountId = :account and (p.id = :original or p.originalId = :original)
            order by case when p.id = :original then 0 else 1 end, p.createdAt""")
    List<Photo> family(UUID account, UUID original);

    List<Photo> findByOriginalIdOrderByCreatedAtDesc(UUID originalId);

    @Query("select coalesce(max(p.place), -1) from Photo p where p.accountId = :account")
    int lastPlace(UUID account);
}
