package app.facet.platform.privacy;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person agreed to, and whether they want to be forgotten. */
@Component
class PrivacyPersonalData implements PersonalData {

    private final DeletionRepository deletions;
    private final Agreements agreements;

    PrivacyPersonalData(DeletionRepository deletions, Agreements agreements) {
        this.deletions = deletions;
        this.agreements = agreements;
    }

    @Override
    public String section() {
        return "privacy";
    }

    @Override
    public Set<String> tables() {
        return Set.of("privacy_deletion", "privacy_agreement");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        archive.json(section(), "agreements", agreements.of(account));
        var deletion = deletions.findById(account.value());
        if (deletion.isPresent()) {
            archive.json(
                    section(),
                    "deletion",
                    new Asked(deletion.get().askedAt(), deletion.get().dueAt()));
        }
    }

    private record Asked(Instant askedAt, Instant dueAt) {}

    @Override
    @Transactional
    public void erase(AccountId account) {
        agreements.forget(account);
        deletions.deleteById(account.value());
    }
}
