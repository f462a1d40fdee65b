package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.ActingAsTheHouse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The credits of somebody who has portraits of others made. */
@Component
@ActingAsTheHouse("whoever sits for a portrait is not who pays for it, and must not see that wallet")
class CommissionedPurse {

    private final Credits credits;
    private final ApplicationEventPublisher events;

    CommissionedPurse(Credits credits, ApplicationEventPublisher events) {
        this.credits = credits;
        this.events = events;
    }

    void hold(AccountId payer, PortraitId portrait, int weight) {
        credits.hold(payer, HeadshotsAction.TEAM_PORTRAIT, weight, Shoots.reference(portrait));
    }

    void capture(AccountId payer, PortraitId portrait) {
        credits.capture(payer, HeadshotsAction.TEAM_PORTRAIT, Shoots.reference(portrait));
        events.publishEvent(new CommissionPaid(portrait));
    }

    void release(AccountId payer, PortraitId portrait) {
        credits.release(payer, HeadshotsAction.TEAM_PORTRAIT, Shoots.reference(portrait));
    }

    void refund(AccountId payer, PortraitId portrait) {
        credits.refund(payer, HeadshotsAction.TEAM_PORTRAIT, Shoots.reference(portrait));
    }
}
