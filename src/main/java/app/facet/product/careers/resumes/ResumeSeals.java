package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens what stands in resumes with the key of whose they are: names, addresses, whole lives. */
@Component
class ResumeSeals implements SealedData {

    private static final int LONGEST = 1_000_000; // bytes of JSON; a long resume with all its lines has 60,000

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .build();

    private final VersionRepository versions;
    private final UploadRepository uploads;
    private final Vault vault;
    private final TransactionTemplate transactions;

    ResumeSeals(VersionRepository versions, UploadRepository uploads, Vault vault, TransactionTemplate transactions) {
        this.versions = versions;
        this.uploads = uploads;
        this.vault = vault;
        this.transactions = transactions;
    }

    /** @throws ResumeRefused when it is longer than any resume */
    byte[] seal(SavedVersion version, ResumeReading reading) {
        String json = JSON.writeValueAsString(reading);
        if (json.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new ResumeRefused("too-long");
        }
        return vault.seal(version.owner(), field(version), json);
    }

    ResumeReading open(SavedVersion version) {
        return JSON.readValue(vault.open(version.owner(), field(version), version.content()), ResumeReading.class);
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(status -> {
            versions.findByAccountId(account.value())
                    .forEach(one -> one.content(vault.reseal(account, field(one), one.content())));
            uploads.findByAccountIdOrderBySentAt(account.value())
                    .forEach(one -> one.key(vault.reseal(account, SavedUpload.KEY, one.key())));
        });
    }

    private static String field(SavedVersion version) {
        return "careers.resume-version/" + version.id();
    }
}
