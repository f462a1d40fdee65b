package app.facet.platform.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface DeletionReceiptRepository extends JpaRepository<DeletionReceipt, UUID> {

    /** In one statement: its owner may be erased at the same moment. */
    @Transactional
    @Modifying
    @Query("update DeletionReceipt r set r.goneAt = :now where r.mediaId = :mediaId and r.goneAt is null")
    void gone(UUID mediaId, Instant now);

    Slice<DeletionReceipt> findByAccountIdOrderByDeletedAtDescId(UUID accountId, Pageable page);

    List<DeletionReceipt> findByAccountId(UUID accountId);

    List<DeletionReceipt> findByDeletedAtBefore(Instant moment, Limit limit);
}
