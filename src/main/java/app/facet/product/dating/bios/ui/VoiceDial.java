package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ScoreDial;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioSummary;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.Likeness;
import com.vaadin.flow.component.html.Div;

/** How much a bio sounds like its owner, on a dial; until it is compared, its place. */
class VoiceDial extends Div {

    private static final long serialVersionUID = 1L;

    VoiceDial(BioSummary bio, Answers answers, BioWorkshop workshop, AccountId me) {
        addClassName("voice-dial");
        add(new Awaited<>(
                me,
                getTranslation("dating.bios.voice.comparing"),
                () -> workshop.likeness(bio.text().text(), bio.language(), answers),
                this::dial));
    }

    /** Half the size, where several are shown. */
    VoiceDial small() {
        addClassName("small");
        return this;
    }

    private ScoreDial dial(Likeness likeness) {
        var dial = new ScoreDial(getTranslation("dating.bios.voice"), likeness.score())
                .explained(VoiceWords.explain(this, likeness));
        return hasClassName("small") ? dial.small() : dial;
    }
}
