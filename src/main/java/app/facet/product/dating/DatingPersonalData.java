package app.facet.product.dating;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What Dating holds about a person. */
@Component
class DatingPersonalData implements PersonalData {

    private final PhotoRepository photos;
    private final DatingPhotos service;
    private final JsonMapper json;

    DatingPersonalData(PhotoRepository photos, DatingPhotos service, JsonMapper json) {
        this.photos = photos;
        this.service = service;
        this.json = json;
    }

    @Override
    public String section() {
        return "dating";
    }

    @Override
    public Set<String> tables() {
        return Set.of("dating_photo");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        for (Photo photo : photos.findByAccountIdOrderByCreatedAt(account.value())) {
            if (photo.reading() != null) {
                archive.json(section(), "photo-" + photo.media().value(), json.readTree(photo.reading()));
            }
        }
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        photos.findByAccountIdOrderByCreatedAt(account.value()).stream()
                .filter(photo -> photo.original() == null)
                .forEach(photo -> service.remove(account, photo.id()));
    }
}
