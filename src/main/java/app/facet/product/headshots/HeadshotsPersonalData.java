package app.facet.product.headshots;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ExportArchive;
import app.facet.platform.kernel.PersonalData;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What Headshots holds about a person; the pictures themselves are the vault's. */
@Component
class HeadshotsPersonalData implements PersonalData {

    private final SourceRepository sources;
    private final ShootRepository shoots;
    private final PortraitRepository portraits;
    private final SourcePhotos photos;
    private final Shoots studio;
    private final JsonMapper json;

    HeadshotsPersonalData(
            SourceRepository sources,
            ShootRepository shoots,
            PortraitRepository portraits,
            SourcePhotos photos,
            Shoots studio,
            JsonMapper json) {
        this.sources = sources;
        this.shoots = shoots;
        this.portraits = portraits;
        this.photos = photos;
        this.studio = studio;
        this.json = json;
    }

    @Override
    public String section() {
        return "headshots";
    }

    @Override
    public Set<String> tables() {
        return Set.of("headshots_source", "headshots_shoot", "headshots_portrait");
    }

    @Override
    @Transactional(readOnly = true)
    public void export(AccountId account, ExportArchive archive) throws IOException {
        var own = sources.findByAccountIdOrderByCreatedAtDesc(account.value()).stream()
                .map(this::told)
                .toList();
        archive.json(section(), "photos", own);
        var all = shoots.findByAccountIdOrderByCreatedAtDesc(account.value()).stream()
                .map(this::told)
                .toList();
        archive.json(section(), "shoots", all);
    }

    private Map<String, Object> told(Source source) {
        var told = new LinkedHashMap<String, Object>();
        told.put("picture", source.media().value().toString());
        told.put("state", source.state().name());
        told.put("measured", source.reading() == null ? Map.of() : json.readTree(source.reading()));
        return told;
    }

    private Map<String, Object> told(Shoot shoot) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", shoot.id().value().toString());
        told.put("createdAt", shoot.createdAt().toString());
        told.put("framing", String.valueOf(shoot.framing()));
        told.put("warmth", shoot.warmth());
        told.put("smoothing", shoot.smoothing());
        told.put(
                "portraits",
                portraits.findByShootIdOrderByPlace(shoot.id().value()).stream()
                        .map(this::told)
                        .toList());
        return told;
    }

    private Map<String, Object> told(PortraitEntry portrait) {
        var told = new LinkedHashMap<String, Object>();
        told.put("style", portrait.style());
        told.put("state", portrait.state().name());
        told.put(
                "picture",
                portrait.media() == null ? "" : portrait.media().value().toString());
        told.put("likeness", portrait.likeness() == null ? "" : portrait.likeness());
        told.put("notes", List.copyOf(portrait.notes()));
        told.put("favourite", portrait.isFavourite());
        told.put("gift", portrait.isGift());
        told.put("measured", portrait.reading() == null ? Map.of() : json.readTree(portrait.reading()));
        return told;
    }

    @Override
    @Transactional
    public void erase(AccountId account) {
        shoots.findByAccountIdOrderByCreatedAtDesc(account.value())
                .forEach(shoot -> studio.remove(account, shoot.id()));
        sources.findByAccountIdOrderByCreatedAtDesc(account.value())
                .forEach(source -> photos.remove(account, source.id()));
    }
}
