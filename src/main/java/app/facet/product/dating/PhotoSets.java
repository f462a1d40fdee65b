package app.facet.product.dating;

import app.facet.platform.imaging.Aspect;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaVault;
import app.facet.product.dating.SetOptimiser.Candidate;
import app.facet.product.dating.opinions.Opinions;
import app.facet.product.dating.opinions.Sighting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's photos as a set: what to show on a platform, in which order, and the files to upload there. */
@Service
public class PhotoSets {

    private final PhotoRepository photos;
    private final PlatformRepository platforms;
    private final PhotoSummaries summaries;
    private final MediaVault media;
    private final Opinions opinions;

    PhotoSets(
            PhotoRepository photos,
            PlatformRepository platforms,
            PhotoSummaries summaries,
            MediaVault media,
            Opinions opinions) {
        this.photos = photos;
        this.platforms = platforms;
        this.summaries = summaries;
        this.media = media;
        this.opinions = opinions;
    }

    /** The platforms a set can be made for, in their order. */
    @Transactional(readOnly = true)
    public List<PlatformRule> platforms() {
        return platforms.findAllByOrderByPosition().stream().map(Platform::rule).toList();
    }

    /**
     * The best set for a platform; photos that are not measured yet are left aside.
     *
     * @throws NotFound when there is no such platform
     */
    @Transactional(readOnly = true)
    public SetPlan plan(AccountId owner, String platform) {
        var rule = rule(platform);
        var set = set(owner);
        var said = opinions.of(owner, set.stream().map(Photo::media).toList());
        var candidates = set.stream()
                .flatMap(photo ->
                        candidate(photo, rule, Sighting.of(said.getOrDefault(photo.media(), List.of()))).stream())
                .toList();
        return SetOptimiser.plan(candidates, rule.photosAtMost());
    }

    private Optional<Candidate> candidate(Photo photo, PlatformRule rule, Sighting seen) {
        return Optional.ofNullable(summaries.reading(photo)).map(reading -> {
            var advice = PlatformAdviser.advise(rule, reading, seen);
            return new Candidate(
                    photo.id(), quality(photo.score(), reading), advice.role(), advice.suitsAsLead(), photo.likeness());
        });
    }

    /** A photo without a face has no score; what the camera made of the scene stands for it. */
    private static double quality(@Nullable Integer score, PhotoReading reading) {
        if (score != null) {
            return score / 100.0;
        }
        return Stream.of(Aspect.SHARPNESS, Aspect.LIGHTING, Aspect.CONTRAST, Aspect.COLOUR, Aspect.RESOLUTION)
                        .map(reading::score)
                        .flatMap(Optional::stream)
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElse(0)
                / 100;
    }

    /**
     * Orders the set.
     *
     * @param order its photos, the first one first; those that are not named follow as they were
     */
    @Transactional
    public void arrange(AccountId owner, List<PhotoId> order) {
        var set = set(owner);
        if (!set.stream().map(Photo::id).toList().containsAll(order)) {
            throw new NotFound();
        }
        int place = order.size();
        for (Photo photo : set) {
            int wanted = order.indexOf(photo.id());
            photo.moveTo(wanted >= 0 ? wanted : place++);
        }
    }

    /**
     * Writes the set as a ZIP, in its order and as many as the platform takes: {@code 1-tinder-portrait.jpg} …
     *
     * @throws NotFound when there is no such platform
     */
    public void export(AccountId owner, String platform, OutputStream target) throws IOException {
        var rule = rule(platform);
        var set = set(owner).stream().limit(rule.photosAtMost()).toList();
        var said = opinions.of(owner, set.stream().map(Photo::media).toList());
        try (var zip = new ZipOutputStream(target)) {
            zip.setLevel(Deflater.NO_COMPRESSION); // photos are compressed already
            int number = 1;
            for (Photo photo : set) {
                zip.putNextEntry(new ZipEntry(fileName(
                        owner,
                        photo,
                        Sighting.of(said.getOrDefault(photo.media(), List.of())),
                        number++ + "-" + platform)));
                media.look(owner, photo.media(), (file, admitted) -> Files.copy(file, zip));
                zip.closeEntry();
            }
        }
    }

    private String fileName(AccountId owner, Photo photo, Sighting seen, String beginning) {
        var reading = summaries.reading(photo);
        String role = reading == null
                ? "photo"
                : PhotoRole.of(reading, seen.scene())
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        var format =
                Objects.requireNonNull(media.find(owner, photo.media())).photo().format();
        return beginning + "-" + role + "." + format.extension();
    }

    private PlatformRule rule(String platform) {
        return platforms.findById(platform).orElseThrow(NotFound::new).rule();
    }

    private List<Photo> set(AccountId owner) {
        return photos.findByAccountIdAndChosenTrueOrderByPlaceAscCreatedAtAsc(owner.value());
    }
}
