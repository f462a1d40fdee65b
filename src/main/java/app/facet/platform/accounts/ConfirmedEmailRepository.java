package app.facet.platform.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ConfirmedEmailRepository extends JpaRepository<ConfirmedEmail, UUID> {}
