package app.facet.product.headshots;

import app.facet.platform.media.MediaVault;
import app.facet.platform.work.Work;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Portraits that nobody wants any more: taken out of the queue, called off at models, deleted with their files. */
@Component
class PortraitRemoval {

    private final ShootRepository shoots;
    private final PortraitRepository portraits;
    private final PortraitPurse purse;
    private final ModelPortraits models;
    private final MediaVault media;
    private final Work work;

    PortraitRemoval(
            ShootRepository shoots,
            PortraitRepository portraits,
            PortraitPurse purse,
            ModelPortraits models,
            MediaVault media,
            Work work) {
        this.shoots = shoots;
        this.portraits = portraits;
        this.purse = purse;
        this.models = models;
        this.media = media;
        this.work = work;
    }

    /** If it waits or is being made; whoever makes it sees to what was set aside for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(PortraitEntry portrait) {
        models.callOff(portrait);
        work.about(portrait.owner(), List.of(Shoots.reference(portrait.id()))).stream()
                .filter(status -> !status.state().isFinal())
                .forEach(status -> work.cancel(portrait.owner(), status.id()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void delete(Shoot shoot, PortraitEntry portrait) {
        cancel(portrait);
        purse.release(shoot, portrait.id());
        portraits.delete(portrait);
        portraits.flush();
        var file = portrait.media();
        if (file != null) {
            media.delete(portrait.owner(), file);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAll(Shoot shoot) {
        portraits.findByShootIdOrderByPlace(shoot.id().value()).forEach(portrait -> delete(shoot, portrait));
        shoots.delete(shoot);
        shoots.flush();
    }

    /** A shoot goes with the last of its portraits. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forgetEmpty(ShootId id) {
        if (portraits.findByShootIdOrderByPlace(id.value()).isEmpty()) {
            shoots.deleteById(id.value());
            shoots.flush();
        }
    }
}
