package app.facet.platform.media;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A person's photos: files, what is stored about them, and receipts for those that are gone. */
@Component
class MediaPersonalData implements PersonalData {

    private final MediaItemRepository items;
    private final MediaVault vault;
    private final MediaSeals seals;
    private final DeletionReceipts receipts;

    MediaPersonalData(MediaItemRepository items, MediaVault vault, MediaSeals seals, DeletionReceipts receipts) {
        this.items = items;
        this.vault = vault;
        this.seals = seals;
        this.receipts = receipts;
    }

    @Override
    public String section() {
        return "media";
    }

    @Override
    public Set<String> tables() {
        return Set.of("media_item", "media_receipt");
    }

    @Override
    public void export(AccountId account, ExportArchive archive) throws IOException {
        List<MediaSummary> all = items.findByAccountId(account.value()).stream()
                .map(seals::summary)
                .toList();
        archive.json(section(), "photos", all);
        archive.json(section(), "deleted", receipts.all(account));
        for (MediaSummary one : all) {
            String name = one.id().value() + "." + one.photo().format().extension();
            try (InputStream original =
                    vault.open(account, one.id(), MediaFolder.ORIGINAL).orElseThrow()) {
                archive.file(section(), name, original);
            }
        }
    }

    @Override
    public void erase(AccountId account) {
        vault.deleteAll(account);
        receipts.deleteAll(account);
    }
}
