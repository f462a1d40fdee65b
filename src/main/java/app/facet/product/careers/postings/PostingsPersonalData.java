package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The postings somebody saved. */
@Component
class PostingsPersonalData implements PersonalData {

    private final PostingRepository rows;

    PostingsPersonalData(PostingRepository rows) {
        this.rows = rows;
    }

    @Override
    public String section() {
        return "careers";
    }

    @Override
    public Set<String> tables() {
        return Set.of("careers_posting");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        var postings = rows.findByAccountIdOrderByAddedAtDesc(account.value()).stream()
                .map(PostingExport::exported)
                .toList();
        archive.json(section(), "postings", postings);
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        rows.deleteAll(rows.findByAccountIdOrderByAddedAtDesc(account.value()));
    }
}
