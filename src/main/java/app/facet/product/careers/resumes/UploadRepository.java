package app.facet.product.careers.resumes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface UploadRepository extends JpaRepository<SavedUpload, UUID> {

    Optional<SavedUpload> findByIdAndAccountId(UUID id, UUID accountId);

    List<SavedUpload> findByAccountIdOrderBySentAt(UUID accountId);

    /** Without their bytes. */
    @Query("select new app.facet.product.careers.resumes.UploadState(u.id, u.fileName, u.failure, u.sentAt)"
            + " from SavedUpload u where u.accountId = :account order by u.sentAt desc, u.id")
    List<UploadState> states(UUID account);

    long countByAccountIdAndFailureIsNull(UUID accountId);

    @Transactional
    @Modifying
    @Query("delete from SavedUpload u where u.id = :id")
    int remove(UUID id);

    @Transactional
    @Modifying
    @Query("delete from SavedUpload u where u.sentAt < :moment")
    void deleteSentBefore(Instant moment);

    @Transactional
    @Modifying
    @Query("delete from SavedUpload u where u.accountId = :account")
    void eraseOf(UUID account);
}
