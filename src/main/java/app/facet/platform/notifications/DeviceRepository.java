package app.facet.platform.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface DeviceRepository extends Repository<Device, UUID> {

    @Transactional
    Device save(Device device);

    Optional<Device> findByIdAndAccountId(UUID id, UUID account);

    Optional<Device> findByEndpointIndexAndAccountId(String endpointIndex, UUID account);

    List<Device> findByAccountIdOrderByCreatedAt(UUID account);

    @Transactional
    @Modifying(flushAutomatically = true)
    @Query("delete from Device d where d.endpointIndex = :endpointIndex")
    void deleteByEndpointIndex(String endpointIndex);

    @Transactional
    @Modifying(flushAutomatically = true)
    @Query("delete from Device d where d.id = :id and d.accountId = :account")
    int delete(UUID id, UUID account);

    @Transactional
    void deleteByAccountId(UUID account);
}
