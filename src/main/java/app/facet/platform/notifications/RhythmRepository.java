package app.facet.platform.notifications;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface RhythmRepository extends Repository<StoredRhythm, UUID> {

    Optional<StoredRhythm> findById(UUID account);

    @Transactional
    StoredRhythm save(StoredRhythm rhythm);

    @Transactional
    void deleteById(UUID account);
}
