package app.facet.product.headshots;

import app.facet.platform.billing.Credits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose credits a portrait takes: its owner's, or those of whoever had it made for them. */
@Component
class PortraitPurse {

    private final Credits credits;
    private final CommissionedPurse others;

    PortraitPurse(Credits credits, CommissionedPurse others) {
        this.credits = credits;
        this.others = others;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Shoot shoot, PortraitId portrait, int weight) {
        if (shoot.isCommissioned()) {
            others.hold(shoot.payer(), portrait, weight);
        } else {
            credits.hold(shoot.payer(), HeadshotsAction.PORTRAIT, weight, Shoots.reference(portrait));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void capture(Shoot shoot, PortraitId portrait) {
        if (shoot.isCommissioned()) {
            others.capture(shoot.payer(), portrait);
        } else {
            credits.capture(shoot.payer(), HeadshotsAction.PORTRAIT, Shoots.reference(portrait));
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Shoot shoot, PortraitId portrait) {
        if (shoot.isCommissioned()) {
            others.release(shoot.payer(), portrait);
        } else {
            credits.release(shoot.payer(), HeadshotsAction.PORTRAIT, Shoots.reference(portrait));
        }
    }

    /** Gives back all that was taken for it, the full size of a gift as well. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void refund(Shoot shoot, PortraitId portrait) {
        if (shoot.isCommissioned()) {
            others.refund(shoot.payer(), portrait);
        } else {
            credits.refund(shoot.payer(), HeadshotsAction.PORTRAIT, Shoots.reference(portrait));
            credits.refund(shoot.payer(), HeadshotsAction.FULL_SIZE, Shoots.reference(portrait));
        }
    }

    /** Whether nobody paid for it; what somebody has made for another is never one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isGift(Shoot shoot, PortraitId portrait) {
        return !shoot.isCommissioned()
                && credits.isGift(shoot.payer(), HeadshotsAction.PORTRAIT, Shoots.reference(portrait));
    }
}
