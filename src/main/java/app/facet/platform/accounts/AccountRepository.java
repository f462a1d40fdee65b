package app.facet.platform.accounts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmailIndex(String index);

    @Query("select a.id from Account a where a.emailIndex = :index")
    Optional<UUID> findIdByEmailIndex(String index);

    boolean existsByEmailIndex(String index);

    /** Accounts whose name has all of these words. */
    @Query("""
            select a from Account a where
            (select count(w) from Account b join b.nameWords w where b = a and w in :words) = :howMany""")
    Page<Account> named(Set<String> words, int howMany, Pageable page);

    Page<Account> findByEmailIndex(String index, Pageable page);
}
