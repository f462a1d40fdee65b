package app.facet.platform.work;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The record of what was done in the background for a person. */
@Component
class WorkPersonalData implements PersonalData {

    private final WorkItemRepository items;

    WorkPersonalData(WorkItemRepository items) {
        this.items = items;
    }

    @Override
    public String section() {
        return "work";
    }

    @Override
    public Set<String> tables() {
        return Set.of("work_item");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(
                section(),
                "work",
                items.findByAccountId(account.value()).stream()
                        .map(WorkItem::status)
                        .toList());
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        items.deleteByAccountId(account.value());
    }
}
