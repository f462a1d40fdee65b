package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import app.facet.platform.billing.Offer;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs in the studio: what they cost, starting, watching and stopping them. A portrait that does not come out costs nothing. */
@Service
public class Shoots {

    /** In how many styles one shoot makes portraits. */
    public static final int MOST_STYLES = 3;

    private final ShootRepository shoots;
    private final PortraitRepository portraits;
    private final Styles styles;
    private final PortraitSummaries summaries;
    private final PortraitBooking booking;
    private final PortraitRemoval removal;
    private final Credits credits;
    private final HeadshotsStatistics statistics;
    private final Clock clock;

    Shoots(
            ShootRepository shoots,
            PortraitRepository portraits,
            Styles styles,
            PortraitSummaries summaries,
            PortraitBooking booking,
            PortraitRemoval removal,
            Credits credits,
            HeadshotsStatistics statistics,
            Clock clock) {
        this.shoots = shoots;
        this.portraits = portraits;
        this.styles = styles;
        this.summaries = summaries;
        this.booking = booking;
        this.removal = removal;
        this.credits = credits;
        this.statistics = statistics;
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
    public Begun start(AccountId sitter, ShootOrder order, Commission commission) {
        return start(Shoot.commissioned(sitter, order, commission, clock.instant()), order);
    }

    /**
     * Begins a shoot: one portrait in each style, made in the background.
     *
     * @throws NoStyleChosen when there is none
     * @throws TooManyStyles when there are more than {@link #MOST_STYLES}
     * @throws SourceNotReady while the photo is not measured
     * @throws StudioRefused when no portrait can be made of it
     * @throws app.facet.platform.billing.NotEnoughCredits when not all can be paid for; then none is made
     */
    @Transactional
    public ShootId start(AccountId owner, ShootOrder order) {
        return start(Shoot.ordered(owner, order, clock.instant()), order).shoot();
    }

    /** A shoot, and the portraits that are made in it. */
    public record Begun(ShootId shoot, List<PortraitId> portraits) {}

    private Begun start(Shoot wanted, ShootOrder order) {
        var booked = booking.book(wanted, order);
        booked.forEach(booking::queue);
        statistics.started(wanted.owner(), booked.size());
        return new Begun(
                booked.getFirst().shoot(),
                booked.stream().map(PortraitEntry::id).toList());
    }

    /** Everything but the work itself: what is to be made, and the credits for it. */
    @Transactional
    List<PortraitEntry> book(AccountId owner, ShootOrder order) {
        return booking.book(Shoot.ordered(owner, order, clock.instant()), order);
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
        removal.cancel(portrait(owner, id));
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
            booking.bookAgain(shoot, portrait);
            booking.queue(portrait);
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
        removal.deleteAll(mine(owner, id));
    }

    /** Deletes one portrait, and its shoot with the last of them. */
    @Transactional
    void remove(AccountId owner, PortraitId id) {
        var portrait = portrait(owner, id);
        removal.delete(mine(owner, portrait.shoot()), portrait);
        removal.forgetEmpty(portrait.shoot());
    }

    private Shoot mine(AccountId owner, ShootId id) {
        return shoots.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }

    private PortraitEntry portrait(AccountId owner, PortraitId id) {
        return portraits.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
