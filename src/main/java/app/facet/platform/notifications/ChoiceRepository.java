package app.facet.platform.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

@Transactional(readOnly = true)
interface ChoiceRepository extends Repository<Choice, Choice.Key> {

    List<Choice> findByAccountId(UUID account);

    @Transactional
    Choice save(Choice choice);

    @Transactional
    void deleteByAccountId(UUID account);
}
