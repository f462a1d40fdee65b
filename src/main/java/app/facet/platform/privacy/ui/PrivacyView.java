package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.Retention;
import app.facet.platform.privacy.Agreements;
import app.facet.platform.privacy.Deletions;
import app.facet.platform.privacy.PersonalExport;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** What Facet holds about a person, for how long, what they agreed to, and the way out. */
@Route("account/privacy")
@PageTitle("privacy.title")
@Menu(order = 930, title = "privacy.tab", icon = "user")
@PermitAll
class PrivacyView extends Div {

    private static final long serialVersionUID = 1L;

    PrivacyView(
            PersonalExport export,
            Deletions deletions,
            Agreements agreements,
            ObjectProvider<Retention> retentions,
            StepUpDialog stepUp,
            CurrentAccount current) {
        var me = current.id();
        addClassName("account");
        add(
                new PageHeader(getTranslation("privacy.title"), getTranslation("privacy.purpose")),
                new ExportSection(export, me, stepUp),
                new RetentionSection(retentions.stream().toList()),
                new AgreementsSection(agreements.of(me)),
                new DeletionSection(deletions, me, stepUp));
    }
}
