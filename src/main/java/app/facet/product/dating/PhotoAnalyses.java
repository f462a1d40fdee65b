package app.facet.product.dating;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkStatus;
import app.facet.product.dating.opinions.Opinions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analyses of photos as they are asked for: what they cost, how far they are, and stopping them. */
@Service
public class PhotoAnalyses {

    private final PhotoRepository photos;
    private final Work work;
    private final Credits credits;
    private final Opinions opinions;

    PhotoAnalyses(PhotoRepository photos, Work work, Credits credits, Opinions opinions) {
        this.photos = photos;
        this.work = work;
        this.credits = credits;
        this.opinions = opinions;
    }

    /** Under which an analysis is found, in the queue and among the credits. */
    static String reference(PhotoId id) {
        return id.value().toString();
    }

    /** What analysing so many photos would cost now. */
    @Transactional
    public Offer offer(AccountId owner, int analyses) {
        return credits.offer(owner, DatingAction.PHOTO_ANALYSIS, analyses);
    }

    /**
     * Analyses the photo, after a failure or a stop, or because it can be paid for now.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot
     */
    @Transactional
    public void again(AccountId owner, PhotoId id) {
        var photo = mine(owner, id);
        if (photo.state() != PhotoState.PENDING) {
            credits.hold(owner, DatingAction.PHOTO_ANALYSIS, 1, reference(id));
            photo.waitAgain();
            start(photo);
        }
    }

    /**
     * Analyses all photos nobody has paid for yet.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when they cannot all be paid for; then none is analysed
     */
    @Transactional
    public void unpaid(AccountId owner) {
        photos.findByAccountIdOrderByCreatedAt(owner.value()).stream()
                .filter(photo -> photo.state() == PhotoState.UNPAID)
                .forEach(photo -> again(owner, photo.id()));
    }

    /** Stops one that waits or runs; the photo stays. */
    @Transactional
    public void stop(AccountId owner, PhotoId id) {
        mine(owner, id);
        cancel(owner, id);
    }

    /** The latest one of a photo, as the queue knows it. */
    @Transactional(readOnly = true)
    public Optional<WorkStatus> latest(AccountId owner, PhotoId id) {
        return Optional.ofNullable(latest(owner, List.of(mine(owner, id))).get(reference(id)));
    }

    /** The latest ones by their {@link #reference}. */
    Map<String, WorkStatus> latest(AccountId owner, Collection<Photo> about) {
        var subjects = about.stream().map(photo -> reference(photo.id())).toList();
        return work.about(owner, subjects).stream()
                .collect(Collectors.toMap(
                        WorkStatus::subject,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(WorkStatus::createdAt))));
    }

    long waitingBefore(WorkStatus analysis) {
        return work.waitingBefore(analysis);
    }

    /** Sets aside what one costs, if it can be paid for. */
    boolean pay(AccountId owner, PhotoId id) {
        return credits.holdIfAllowed(owner, DatingAction.PHOTO_ANALYSIS, 1, reference(id));
    }

    /** Measures it, and has others look as well where its owner wants that. */
    void start(Photo photo) {
        var id = photo.id();
        work.start(photo.owner(), AnalysePhoto.TYPE, new AnalysePhoto(id.value()), reference(id));
        opinions.ask(photo.owner(), photo.media());
    }

    /**
     * Has others look at it once more, or for the first time since its owner agreed to that.
     *
     * @see Opinions#ask
     */
    @Transactional
    public void askOthers(AccountId owner, PhotoId id) {
        opinions.ask(owner, mine(owner, id).media());
    }

    /** Stops it and gives back what it would have cost, because the photo goes. */
    void drop(AccountId owner, PhotoId id) {
        cancel(owner, id);
        credits.release(owner, DatingAction.PHOTO_ANALYSIS, reference(id));
    }

    private void cancel(AccountId owner, PhotoId id) {
        work.about(owner, List.of(reference(id))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(owner, status.id()));
    }

    private Photo mine(AccountId owner, PhotoId id) {
        return photos.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
