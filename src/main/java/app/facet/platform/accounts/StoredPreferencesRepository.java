package app.facet.platform.accounts;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredPreferencesRepository extends JpaRepository<StoredPreferences, UUID> {}
