package app.facet.product.careers.resumes;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional
interface ShelfRepository extends JpaRepository<Shelf, UUID> {

    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into careers_resume_shelf (account_id) values (:account) on conflict do nothing")
    void provide(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Shelf s where s.accountId = :account")
    Shelf lock(UUID account);

    @Modifying
    @Query("delete from Shelf s where s.accountId = :account")
    void eraseOf(UUID account);
}
