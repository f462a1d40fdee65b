package app.facet.product.careers.resumes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface VersionRepository extends JpaRepository<SavedVersion, UUID> {

    Optional<SavedVersion> findByIdAndAccountId(UUID id, UUID accountId);

    @Query("select v.resumeId from SavedVersion v where v.id = :id and v.accountId = :account")
    Optional<UUID> resumeOf(UUID id, UUID account);

    Optional<SavedVersion> findFirstByResumeIdOrderByNumberDesc(UUID resumeId);

    List<SavedVersion> findByResumeIdOrderByNumberDesc(UUID resumeId);

    List<SavedVersion> findByAccountId(UUID accountId);

    Optional<SavedVersion> findFirstByResumeIdAndPinsOrderByNumber(UUID resumeId, int pins);

    long countByResumeId(UUID resumeId);

    boolean existsByResumeIdAndPinsGreaterThan(UUID resumeId, int pins);

    @Transactional
    @Modifying
    @Query("delete from SavedVersion v where v.resumeId = :resume")
    void deleteOf(UUID resume);

    @Transactional
    @Modifying
    @Query("delete from SavedVersion v where v.accountId = :account")
    void eraseOf(UUID account);
}
