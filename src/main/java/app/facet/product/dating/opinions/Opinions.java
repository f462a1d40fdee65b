package app.facet.product.dating.opinions;

import app.facet.platform.ai.Ai;
import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.media.MediaId;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What models of other companies see on photos: asked for where their owner said yes, kept beside what was measured. */
@Service
public class Opinions {

    private final OpinionRows rows;
    private final PhotoConsent consent;
    private final Ai ai;
    private final Work work;
    private final Clock clock;

    Opinions(OpinionRows rows, PhotoConsent consent, Ai ai, Work work, Clock clock) {
        this.rows = rows;
        this.consent = consent;
        this.ai = ai;
        this.work = work;
        this.clock = clock;
    }

    /** Under which the asking is found in the queue, both kinds of it. */
    public static String reference(MediaId photo) {
        return "opinion-" + photo.value();
    }

    /**
     * Asks every kind of model there is about a photo of this person, all at the same time, in the background. Does nothing
     * without their consent, for what has been answered, and where nobody is set up.
     */
    @Transactional
    public void ask(AccountId owner, MediaId photo) {
        if (consent.isGiven(owner)) {
            for (OpinionKind kind : OpinionKind.values()) {
                if (!ai.providers(owner, kind.ability()).isEmpty() && rows.ask(owner, photo, kind, clock.instant())) {
                    work.start(
                            owner,
                            AskOpinion.TYPE,
                            new AskOpinion(owner.value(), photo.value(), kind),
                            reference(photo));
                }
            }
        }
    }

    @Transactional(readOnly = true)
    public List<Opinion> of(AccountId owner, MediaId photo) {
        return of(owner, List.of(photo)).getOrDefault(photo, List.of());
    }

    /** By photo, in one query; photos nobody was asked about are left out. */
    @Transactional(readOnly = true)
    public Map<MediaId, List<Opinion>> of(AccountId owner, Collection<MediaId> photos) {
        return rows.of(owner, photos);
    }

    /** With the photo goes what was said about it, and nobody is asked any more. */
    @Transactional
    public void forget(AccountId owner, MediaId photo) {
        work.about(owner, List.of(reference(photo))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(owner, status.id()));
        rows.forget(owner, photo);
    }
}
