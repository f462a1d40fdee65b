package app.facet.platform.notifications;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PhoneRepository extends Repository<Phone, UUID> {

    Optional<Phone> findById(UUID account);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Phone p where p.accountId = :account")
    Optional<Phone> lock(UUID account);

    @Transactional
    Phone save(Phone phone);

    @Transactional
    void deleteById(UUID account);
}
