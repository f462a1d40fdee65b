package app.facet.platform.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    @Query("select a.id from Account a where a.email = :email")
    Optional<UUID> findIdByEmail(String email);

    boolean existsByEmail(String email);

    @Query("select a from Account a where lower(a.displayName) like :words or a.email like :words")
    Page<Account> search(String words, Pageable page);
}
