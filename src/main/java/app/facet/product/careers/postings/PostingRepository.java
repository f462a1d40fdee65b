package app.facet.product.careers.postings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PostingRepository extends JpaRepository<SavedPosting, UUID>, JpaSpecificationExecutor<SavedPosting> {

    Optional<SavedPosting> findByIdAndAccountId(UUID id, UUID accountId);

    List<SavedPosting> findByAccountIdOrderByAddedAtDesc(UUID accountId);

    List<SavedPosting> findByAccountIdAndIdIn(UUID accountId, Collection<UUID> ids);

    Optional<SavedPosting> findFirstByAccountIdAndAddress(UUID accountId, String address);

    long countByAccountIdAndAddedAtAfter(UUID accountId, Instant since);

    List<SavedPosting> findByDemandsEditionNot(String edition, Limit limit);

    /** Of all postings that were read, without their texts. */
    @Query("select new app.facet.product.careers.postings.DemandsOf(p.id, p.demands, p.addedAt) from SavedPosting p"
            + " where p.accountId = :account and p.state = app.facet.product.careers.postings.PostingState.READY")
    List<DemandsOf> demands(UUID account);

    @Query("select new app.facet.product.careers.postings.PostingText(p.id, p.title, p.company, p.words)"
            + " from SavedPosting p where p.accountId = :account"
            + " and p.state = app.facet.product.careers.postings.PostingState.READY order by p.addedAt desc, p.id")
    List<PostingText> texts(UUID account, Limit limit);

    /** Of all somebody saved, without their texts. */
    @Query("select new app.facet.product.careers.postings.PrintOf(p.id, p.print) from SavedPosting p"
            + " where p.accountId = :account order by p.addedAt desc")
    List<PrintOf> prints(UUID account);
}
