package app.facet.product.careers.resumes;

import jakarta.persistence.LockModeType;
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
interface ResumeRepository extends JpaRepository<SavedResume, UUID>, JpaSpecificationExecutor<SavedResume> {

    Optional<SavedResume> findByIdAndAccountId(UUID id, UUID accountId);

    @Transactional
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from SavedResume r where r.id = :id and r.accountId = :account")
    Optional<SavedResume> lock(UUID id, UUID account);

    List<SavedResume> findByAccountIdOrderByCreatedAtAscIdAsc(UUID accountId);

    Optional<SavedResume> findFirstByAccountIdAndIdNotOrderByChangedAtDescIdAsc(UUID accountId, UUID id);

    long countByAccountId(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from SavedResume r where r.accountId = :account")
    void eraseOf(UUID account);
}
