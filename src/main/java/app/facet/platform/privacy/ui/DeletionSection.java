package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.privacy.Deletions;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;

/** The way out, and the way back for as long as there is one. */
class DeletionSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Deletions deletions;
    private final transient AccountId me;
    private final transient StepUpDialog stepUp;

    DeletionSection(Deletions deletions, AccountId me, StepUpDialog stepUp) {
        super("privacy.deletion");
        this.deletions = deletions;
        this.me = me;
        this.stepUp = stepUp;
        deletions.dueOf(me).ifPresentOrElse(this::showWayBack, this::showWayOut);
    }

    private void showWayOut() {
        var delete = new Button(getTranslation("privacy.deletion.delete"), click -> confirm());
        delete.addThemeVariants(ButtonVariant.ERROR);
        addFields(delete);
    }

    private void confirm() {
        ConfirmDialog.ask(
                getTranslation("privacy.deletion.question"),
                getTranslation("privacy.deletion.consequence", deletions.graceDays()),
                getTranslation("privacy.deletion.delete"),
                () -> stepUp.then(() -> {
                    deletions.ask(me);
                    DeletionBanner.showAnew(this);
                }));
    }

    private void showWayBack(Instant due) {
        addFields(new Paragraph(DeletionBanner.words(this, due)));
        addButton(getTranslation("privacy.deletion.take-back"), () -> {
            deletions.takeBack(me);
            DeletionBanner.showAnew(this);
        });
    }
}
