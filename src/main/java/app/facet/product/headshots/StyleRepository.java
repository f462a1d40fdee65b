package app.facet.product.headshots;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface StyleRepository extends JpaRepository<StyleEntry, String> {

    List<StyleEntry> findAllByOrderByPlaceAscCodeAsc();
}
