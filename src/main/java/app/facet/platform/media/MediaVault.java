package app.facet.platform.media;

import app.facet.platform.imaging.AdmittedPhoto;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.platform.kernel.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores photos, hands them to engines, and forgets them. Every question names whose photo it is about. */
@Service
public class MediaVault {

    private static final int LONGEST_FILE_NAME = 200;

    private final MediaItemRepository items;
    private final DeletionReceipts receipts;
    private final MediaIntake intake;
    private final MediaFolder folder;
    private final MediaSeals seals;
    private final Scratch scratch;
    private final MediaSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    MediaVault(
            MediaItemRepository items,
            DeletionReceipts receipts,
            MediaIntake intake,
            MediaFolder folder,
            MediaSeals seals,
            Scratch scratch,
            MediaSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        this.items = items;
        this.receipts = receipts;
        this.intake = intake;
        this.folder = folder;
        this.seals = seals;
        this.scratch = scratch;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An engine's look at the original. */
    @FunctionalInterface
    public interface Look<T> {
        T at(Path original, AdmittedPhoto photo) throws IOException;
    }

    /**
     * Takes a photo in and stores it together with what the caller makes of it: both or neither.
     *
     * @param purpose what it is for, {@code <module>.<word>}
     * @param fileName as the owner calls it
     * @param stored runs in the storing transaction
     * @throws app.facet.platform.imaging.PhotoRefused when the file is not taken
     */
    public <T> T store(
            AccountId owner, String purpose, String fileName, InputStream upload, Function<MediaId, T> stored)
            throws IOException {
        var prepared = intake.take(upload);
        var id = new MediaId(UUID.randomUUID());
        try {
            var item = MediaItem.of(id, owner, purpose, prepared.photo(), clock.instant());
            seals.seal(item, shortened(fileName));
            folder.sealIntoPlace(prepared.files(), id, seals.cipher(item));
            return transactions.execute(status -> {
                item.expireAt(clock.instant().plus(settings.keptFor()));
                items.saveAndFlush(item);
                return stored.apply(id);
            });
        } catch (IOException | RuntimeException failure) {
            folder.delete(id);
            throw failure;
        } finally {
            Scratch.delete(prepared.files());
        }
    }

    private static String shortened(String fileName) {
        String plain = fileName.replaceAll("[\\p{Cntrl}/\\\\]", "").strip();
        return plain.isEmpty() ? "photo" : plain.substring(0, Math.min(plain.length(), LONGEST_FILE_NAME));
    }

    @Transactional(readOnly = true)
    public MediaSummary find(AccountId owner, MediaId id) {
        return seals.summary(mine(owner, id));
    }

    /** The owner's photos among these, in one query. */
    @Transactional(readOnly = true)
    public Map<MediaId, MediaSummary> find(AccountId owner, List<MediaId> ids) {
        return items
                .findByAccountIdAndIdIn(
                        owner.value(), ids.stream().map(MediaId::value).toList())
                .stream()
                .collect(Collectors.toMap(MediaItem::id, seals::summary));
    }

    /** Lets an engine read the original, which lies open for as long as it looks. */
    public <T> T look(AccountId owner, MediaId id, Look<T> look) throws IOException {
        MediaItem item = found(owner, id);
        Path open = scratch.folder();
        try {
            return look.at(original(item, open), item.photo());
        } finally {
            Scratch.delete(open);
        }
    }

    private Path original(MediaItem item, Path open) throws IOException {
        Path original = open.resolve(MediaFolder.ORIGINAL);
        try (var sealed = folder.open(item.id(), MediaFolder.ORIGINAL, seals.cipher(item))) {
            Files.copy(sealed, original);
        }
        return original;
    }

    /** Draws a picture from the original into the given file. */
    @FunctionalInterface
    public interface Drawing {
        void draw(Path original, AdmittedPhoto photo, Path target) throws IOException;
    }

    /** Stores a picture made from the photo beside it; a second one of the same name replaces the first. */
    public void attach(AccountId owner, MediaId id, Variant variant, Drawing drawing) throws IOException {
        MediaItem item = found(owner, id);
        Path open = scratch.folder();
        try {
            Path drawn = open.resolve(variant.fileName());
            drawing.draw(original(item, open), item.photo(), drawn);
            folder.put(id, variant.fileName(), drawn, seals.cipher(item));
        } finally {
            Scratch.delete(open);
        }
    }

    /** Takes a picture away again that was {@linkplain #attach attached}. */
    @Transactional
    public void detach(AccountId owner, MediaId id, Variant variant) {
        events.publishEvent(new PictureRemoved(mine(owner, id).id(), variant.fileName()));
    }

    /** A picture made from the owner's photo, opened; nothing when there is none. */
    public Optional<InputStream> picture(AccountId owner, MediaId id, Variant variant) throws IOException {
        return open(owner, id, variant.fileName());
    }

    /** A file of the owner's photo, opened; nothing when it is not theirs or not there. */
    Optional<InputStream> open(AccountId owner, MediaId id, String fileName) throws IOException {
        var item = transactions.execute(status -> items.findByIdAndAccountId(id.value(), owner.value()));
        try {
            return item.isPresent()
                    ? Optional.of(folder.open(id, fileName, seals.cipher(item.get())))
                    : Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    private MediaItem found(AccountId owner, MediaId id) {
        return transactions.execute(status -> mine(owner, id));
    }

    /** Takes the photo out of the retention clock, or puts it back in. */
    @Transactional
    public void keep(AccountId owner, MediaId id, boolean forGood) {
        mine(owner, id).expireAt(forGood ? null : clock.instant().plus(settings.keptFor()));
    }

    /** Deletes row and files. Whatever refers to the photo has to go first, in the same transaction. */
    @Transactional
    public void delete(AccountId owner, MediaId id) {
        var item = mine(owner, id);
        remove(item);
        receipts.write(item, DeletionReason.ASKED);
    }

    /** Deletes files a day old that no row knows. Must see everybody's rows, or it would delete everybody's photos. */
    void sweep() {
        Acting.run(new Who.TheHouse(), () -> {
            try {
                folder.sweep(id -> items.existsById(id.value()), clock.instant().minus(Duration.ofDays(1)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Deletes photos whose time is up, a few hundred at a time. */
    void deleteExpired() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> {
                var due = items.findByExpiresAtBefore(clock.instant(), Limit.of(200));
                due.forEach(item -> {
                    tellAndRemove(item);
                    receipts.write(item, DeletionReason.TIME_UP);
                });
                return !due.isEmpty();
            }));
        }
    }

    /** Deletes all of a person's photos, of whom nothing is to be left, no receipt either; whatever refers to them lets go in the same transaction. */
    @Transactional
    void deleteAll(AccountId owner) {
        items.findByAccountId(owner.value()).forEach(this::tellAndRemove);
    }

    private void tellAndRemove(MediaItem item) {
        events.publishEvent(new MediaExpiring(item.owner(), item.id()));
        remove(item);
    }

    private void remove(MediaItem item) {
        items.delete(item);
        items.flush();
        events.publishEvent(new MediaRemoved(item.id()));
    }

    private MediaItem mine(AccountId owner, MediaId id) {
        return items.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
