package app.facet.platform.ai.ui;

import app.facet.platform.ai.OwnKeys;
import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Whose models work for a person: their own keys, the model that is asked first, and who may see their photos. */
@Route("account/ai")
@PageTitle("ai.own.title")
@Menu(order = 940, title = "ai.own.tab", icon = "user")
@PermitAll
@StyleSheet("ai.css")
class OwnAiView extends Div {

    private static final long serialVersionUID = 1L;

    OwnAiView(OwnKeys keys, PhotoConsent consent, StepUpDialog stepUp, CurrentAccount current) {
        var me = current.id();
        var words = new AiWords(getLocale(), ReaderZone.current());
        addClassName("account");
        add(
                new PageHeader(words.get("ai.own.title"), words.get("ai.own.purpose")),
                new FavouriteSection(keys, me, words),
                new PhotoConsentSection(consent, me, words),
                new OwnKeysSection(keys, me, words, stepUp));
    }
}
