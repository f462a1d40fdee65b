package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.media.MediaVault;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Runs in the studio: what they cost, starting, watching and stopping them. A portrait that does not come out costs nothing. */
@Service
public class Shoots {

    /** In how many styles one shoot makes portraits. */
    public static final int MOST_STYLES = 3;

    private final ShootRepository shoots;
    private final PortraitRepository portraits;
    private final SourceRepository sources;
    private final Styles styles;
    private final PortraitSummaries summaries;
    private final Credits credits;
    private final PortraitPurse purse;
    private final Work work;
    private final ModelPortraits models;
    private final MediaVault media;
    private final HeadshotsStatistics statistics;
    private final JsonMapper json;
    private final Clock clock;

    Shoots(
            ShootRepository shoots,
            PortraitRepository portraits,
            SourceRepository sources,
            Styles styles,
            PortraitSummaries summaries,
            Credits credits,
            PortraitPurse purse,
            Work work,
            ModelPortraits models,
            MediaVault media,
            HeadshotsStatistics statistics,
            JsonMapper json,
            Clock clock) {
        this.shoots = shoots;
        this.portraits = portraits;
        this.sources = sources;
        this.styles = styles;
        this.summaries = summaries;
        this.credits = credits;
        this.purse = purse;
        this.work = work;
        this.models = models;
        this.media = media;
        this.statistics = statistics;
        this.json = json;
        this.clock = clock;
    }

    /** Under which a portrait is found, in the queue and among the credits. */
    public static String reference(PortraitId id) {
        return id.value().toString();
    }

    /** What portraits in these styles would cost now. */
    @Transactional
    public Offer offer(AccountId owner, List<String> codes) {
        int count = codes.stream().map(styles::find).mapToInt(Style::weight).sum();
        return credits.offer(owner, HeadshotsAction.PORTRAIT, Math.max(1, count));
    }

    /** What so many portraits of others in one style would cost now. */
    @Transactional
    public Offer commissionOffer(AccountId payer, String style, int portraits) {
        return credits.offer(
                payer, HeadshotsAction.TEAM_PORTRAIT, styles.find(style).weight() * portraits);
    }

    /**
     * As {@link #start}, paid for by somebody else.
     *
     * @throws app.facet.platform.billing.NotEnoughCredits when they cannot
     */
    @Transactional
    public List<PortraitId> start(AccountId sitter, ShootOrder order, Commission commission) {
        var booked = book(Shoot.commissioned(sitter, order, commission, clock.instant()), order);
        booked.forEach(this::queue);
        statistics.started(sitter, booked.size());
        return booked.stream().map(PortraitEntry::id).toList();
    }

    /**
     * Begins a shoot: one portrait in each style, made in the background.
     *
     * @throws NoStyleChosen when there is none
     * @throws TooManyStyles when there are more than {@link #MOST_STYLES}
     * @throws SourceNotReady while the photo is not measured
     * @throws StudioRefused when there is no face in it
     * @throws app.facet.platform.billing.NotEnoughCredits when not all can be paid for; then none is made
     */
    @Transactional
    public ShootId start(AccountId owner, ShootOrder order) {
        var booked = book(owner, order);
        booked.forEach(this::queue);
        statistics.started(owner, booked.size());
        return booked.getFirst().shoot();
    }

    /** Everything but the work itself: what is to be made, and the credits for it. */
    @Transactional
    List<PortraitEntry> book(AccountId owner, ShootOrder order) {
        return book(Shoot.ordered(owner, order, clock.instant()), order);
    }

    private List<PortraitEntry> book(Shoot wanted, ShootOrder order) {
        requireFace(wanted.owner(), order.source());
        var chosen = order.styles().stream().map(styles::choosable).toList();
        if (chosen.isEmpty()) {
            throw new NoStyleChosen();
        }
        if (chosen.size() > MOST_STYLES) {
            throw new TooManyStyles(MOST_STYLES);
        }
        var shoot = shoots.saveAndFlush(wanted);
        return chosen.stream()
                .map(style -> book(shoot, style, chosen.indexOf(style)))
                .toList();
    }

    private PortraitEntry book(Shoot shoot, Style style, int place) {
        var portrait = portraits.saveAndFlush(PortraitEntry.wanted(shoot, style.code(), place, clock.instant()));
        hold(shoot, portrait, style);
        return portrait;
    }

    private void hold(Shoot shoot, PortraitEntry portrait, Style style) {
        purse.hold(shoot, portrait.id(), style.weight());
        portrait.give(purse.isGift(shoot, portrait.id()));
    }

    private void requireFace(AccountId owner, SourceId id) {
        var source = sources.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
        if (source.reading() == null) {
            throw new SourceNotReady();
        }
        if (json.readValue(source.reading(), PhotoReading.class).faces().isEmpty()) {
            throw new StudioRefused(StudioRefused.Reason.NO_FACE);
        }
    }

    private void queue(PortraitEntry portrait) {
        work.start(
                portrait.owner(),
                ShootPortrait.TYPE,
                new ShootPortrait(portrait.id().value()),
                reference(portrait.id()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ShootSummary> of(AccountId owner) {
        var all = shoots.findByAccountIdOrderByCreatedAtDesc(owner.value());
        var ids = all.stream().map(shoot -> shoot.id().value()).toList();
        var made = summaries.of(owner, portraits.findByShootIdInOrderByPlace(ids)).stream()
                .collect(Collectors.groupingBy(PortraitSummary::shoot));
        return all.stream()
                .map(shoot -> new ShootSummary(shoot.id(), shoot.createdAt(), made.getOrDefault(shoot.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public ShootDetails find(AccountId owner, ShootId id) {
        var shoot = mine(owner, id);
        return new ShootDetails(
                new ShootSummary(
                        id, shoot.createdAt(), summaries.of(owner, portraits.findByShootIdOrderByPlace(id.value()))),
                order(shoot));
    }

    static ShootDetails.Order order(Shoot shoot) {
        return new ShootDetails.Order(shoot.source(), shoot.framing(), shoot.warmth(), shoot.smoothing());
    }

    /** Stops one portrait that waits or is being made; what was set aside for it comes back. */
    @Transactional
    public void stop(AccountId owner, PortraitId id) {
        cancel(portrait(owner, id));
    }

    /**
     * Makes a portrait that failed or was stopped after all.
     *
     * @throws SourceGone when its photo is deleted
     * @throws app.facet.platform.billing.NotEnoughCredits when it cannot be paid for
     */
    @Transactional
    public void again(AccountId owner, PortraitId id) {
        var portrait = portrait(owner, id);
        if (portrait.state() == PortraitState.FAILED || portrait.state() == PortraitState.CANCELLED) {
            var shoot = mine(owner, portrait.shoot());
            if (shoot.source() == null) {
                throw new SourceGone();
            }
            shoot.payOneself(); // whoever had it made has ordered one, not as many as somebody asks for
            hold(shoot, portrait, styles.find(portrait.style()));
            portrait.waitAgain();
            shoot.reopen();
            queue(portrait);
        }
    }

    /** Nobody has portraits made at this account's cost any more. */
    @Transactional
    public void endCommissionsOf(AccountId payer) {
        shoots.findByPaidBy(payer.value()).forEach(Shoot::payOneself);
        shoots.flush();
    }

    /** Deletes the shoot with all its portraits at once. */
    @Transactional
    public void remove(AccountId owner, ShootId id) {
        var shoot = mine(owner, id);
        portraits.findByShootIdOrderByPlace(id.value()).forEach(portrait -> delete(shoot, portrait));
        shoots.delete(shoot);
        shoots.flush();
    }

    /** Deletes one portrait, and its shoot with the last of them. */
    @Transactional
    void remove(AccountId owner, PortraitId id) {
        var portrait = portrait(owner, id);
        delete(mine(owner, portrait.shoot()), portrait);
        forgetEmpty(portrait.shoot());
    }

    void forgetEmpty(ShootId id) {
        if (portraits.findByShootIdOrderByPlace(id.value()).isEmpty()) {
            shoots.deleteById(id.value());
            shoots.flush();
        }
    }

    private void delete(Shoot shoot, PortraitEntry portrait) {
        cancel(portrait);
        purse.release(shoot, portrait.id());
        portraits.delete(portrait);
        portraits.flush();
        var file = portrait.media();
        if (file != null) {
            media.delete(portrait.owner(), file);
        }
    }

    private void cancel(PortraitEntry portrait) {
        models.callOff(portrait);
        work.about(portrait.owner(), List.of(reference(portrait.id()))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(portrait.owner(), status.id()));
    }

    private Shoot mine(AccountId owner, ShootId id) {
        return shoots.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }

    private PortraitEntry portrait(AccountId owner, PortraitId id) {
        return portraits.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
