package app.facet.platform.media;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.vault.FileCipher;
import app.facet.platform.vault.Vault;
import app.facet.platform.vault.spi.SealedData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals and opens what is personal about a photo: its name, and the key all of its files are sealed with. */
@Component
class MediaSeals implements SealedData {

    private final MediaItemRepository items;
    private final Vault vault;
    private final TransactionTemplate transactions;

    MediaSeals(MediaItemRepository items, Vault vault, TransactionTemplate transactions) {
        this.items = items;
        this.vault = vault;
        this.transactions = transactions;
    }

    void seal(MediaItem item, String fileName) {
        item.seal(
                vault.seal(item.owner(), fileName(item.id()), fileName),
                vault.newFileKey(item.owner(), fileKey(item.id())));
    }

    FileCipher cipher(MediaItem item) {
        return vault.fileCipher(item.owner(), fileKey(item.id()), item.fileKey());
    }

    MediaSummary summary(MediaItem item) {
        String fileName = vault.open(item.owner(), fileName(item.id()), item.sealedFileName());
        return new MediaSummary(item.id(), fileName, item.photo(), item.createdAt(), item.expiresAt());
    }

    @Override
    public void resealAll(AccountId account) {
        transactions.executeWithoutResult(
                status -> items.findByAccountId(account.value()).forEach(this::reseal));
    }

    private void reseal(MediaItem item) {
        item.seal(
                vault.reseal(item.owner(), fileName(item.id()), item.sealedFileName()),
                vault.reseal(item.owner(), fileKey(item.id()), item.fileKey()));
    }

    static String fileName(MediaId id) {
        return "media.file-name/" + id.value();
    }

    static String fileKey(MediaId id) {
        return "media.file-key/" + id.value();
    }
}
