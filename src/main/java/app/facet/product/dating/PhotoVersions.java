package app.facet.product.dating;

import app.facet.platform.imaging.Box;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.retouching.Fix;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A photo and what fixes made of it: each is kept beside the others, one of them stands in the set. */
@Service
public class PhotoVersions {

    /** How many versions of one photo are kept. */
    public static final int MOST = 8;

    private final PhotoRepository photos;
    private final PlatformRepository platforms;
    private final Work work;
    private final JsonMapper json;

    PhotoVersions(PhotoRepository photos, PlatformRepository platforms, Work work, JsonMapper json) {
        this.photos = photos;
        this.platforms = platforms;
        this.work = work;
        this.json = json;
    }

    /** Under which the making of a version is found in the queue, by the photo it is made from. */
    public static String reference(PhotoId photo) {
        return "fix-" + photo.value();
    }

    /**
     * Makes a version with these fixes in the background; it costs nothing. While one is being made of this photo, no other
     * is begun.
     *
     * @param platform code of the platform whose frame it is cropped to; null to leave the frame
     * @throws NothingChosen when there is nothing to do
     * @throws TooManyVersions when the photo has {@link #MOST}
     */
    @Transactional
    public void make(AccountId owner, PhotoId id, Set<Fix> fixes, @Nullable String platform) {
        var photo = mine(owner, id);
        if (photo.reading() == null) {
            throw new NotFound();
        }
        if (fixes.isEmpty() && platform == null) {
            throw new NothingChosen();
        }
        if (photos.family(owner.value(), photo.family().value()).size() > MOST) {
            throw new TooManyVersions(MOST);
        }
        if (underWay(owner, id).isEmpty()) {
            var crop = platform == null ? null : crop(photo, platform);
            work.start(
                    owner,
                    FixPhoto.TYPE,
                    new FixPhoto(id.value(), UUID.randomUUID(), List.copyOf(fixes), crop),
                    reference(id));
        }
    }

    private Box crop(Photo photo, String platform) {
        var rule = platforms.findById(platform).orElseThrow(NotFound::new).rule();
        var crop = Crop.of(json.readValue(photo.reading(), PhotoReading.class), rule.frame());
        return new Box(crop.x(), crop.y(), crop.width(), crop.height());
    }

    /** The version that is being made of this photo. */
    @Transactional(readOnly = true)
    public Optional<WorkStatus> underWay(AccountId owner, PhotoId id) {
        return work.about(owner, List.of(reference(mine(owner, id).id()))).stream()
                .filter(status -> !status.state().isFinal())
                .max(Comparator.comparing(WorkStatus::createdAt));
    }

    /** Puts this version in the set, in place of the one that stood there. */
    @Transactional
    public void choose(AccountId owner, PhotoId id) {
        var chosen = mine(owner, id);
        for (Photo photo : photos.family(owner.value(), chosen.family().value())) {
            photo.choose(photo.id().equals(id));
        }
    }

    private Photo mine(AccountId owner, PhotoId id) {
        return photos.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
