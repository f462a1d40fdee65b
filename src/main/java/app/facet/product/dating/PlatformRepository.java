package app.facet.product.dating;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface PlatformRepository extends JpaRepository<Platform, String> {

    List<Platform> findAllByOrderByPosition();
}
