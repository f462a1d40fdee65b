package app.facet.platform.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface AccountRepository extends JpaRepository<Account, UUID>, JpaSpecificationExecutor<Account> {

    Optional<Account> findByEmailIndex(String index);

    @Query("select a.id from Account a where a.emailIndex = :index")
    Optional<UUID> findIdByEmailIndex(String index);

    @Query("select a.id from Account a where :role member of a.roles and a.lockedAt is null order by a.id")
    List<UUID> findIdsOfUnlocked(Role role);

    @Query("select new app.facet.platform.accounts.Credentials(a.passwordHash, a.lockedAt)"
            + " from Account a where a.emailIndex = :index")
    Optional<Credentials> findCredentials(String index);

    boolean existsByEmailIndex(String index);

    /** Nobody else changes the ways into it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);
}
