package app.facet.product.headshots;

import app.facet.platform.imaging.PhotoReading;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is to be made, with the credits for it set aside, and its place in the queue. */
@Component
class PortraitBooking {

    private final ShootRepository shoots;
    private final PortraitRepository portraits;
    private final SourceRepository sources;
    private final Styles styles;
    private final PortraitPurse purse;
    private final Work work;
    private final JsonMapper json;
    private final Clock clock;

    PortraitBooking(
            ShootRepository shoots,
            PortraitRepository portraits,
            SourceRepository sources,
            Styles styles,
            PortraitPurse purse,
            Work work,
            JsonMapper json,
            Clock clock) {
        this.shoots = shoots;
        this.portraits = portraits;
        this.sources = sources;
        this.styles = styles;
        this.purse = purse;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Everything but the work itself.
     *
     * @param wanted not saved yet
     * @throws NoStyleChosen when there is none
     * @throws TooManyStyles when there are more than {@link Shoots#MOST_STYLES}
     * @throws SourceNotReady while the photo is not measured
     * @throws StudioRefused when no portrait can be made of it
     * @throws app.facet.platform.billing.NotEnoughCredits when not all can be paid for; then nothing is booked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PortraitEntry> book(Shoot wanted, ShootOrder order) {
        requireFit(wanted.owner(), order.source());
        var chosen = order.styles().stream().map(styles::choosable).toList();
        if (chosen.isEmpty()) {
            throw new NoStyleChosen();
        }
        if (chosen.size() > Shoots.MOST_STYLES) {
            throw new TooManyStyles(Shoots.MOST_STYLES);
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

    private void requireFit(AccountId owner, SourceId id) {
        var source = sources.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
        if (source.reading() == null) {
            throw new SourceNotReady();
        }
        SourceGate.refusal(json.readValue(source.reading(), PhotoReading.class)).ifPresent(reason -> {
            throw new StudioRefused(reason);
        });
    }

    /** One that did not come out, once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bookAgain(Shoot shoot, PortraitEntry portrait) {
        hold(shoot, portrait, styles.find(portrait.style()));
        portrait.waitAgain();
        shoot.reopen();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(PortraitEntry portrait) {
        work.start(
                portrait.owner(),
                ShootPortrait.TYPE,
                new ShootPortrait(portrait.id().value()),
                Shoots.reference(portrait.id()));
    }
}
