package app.facet.platform.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConfirmedEmailRepository extends JpaRepository<ConfirmedEmail, UUID> {}
