package app.facet.platform.ai.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Whether models of other companies may look at a person's photos, to be changed at any time. */
class PhotoConsentSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    PhotoConsentSection(PhotoConsent consent, AccountId me, AiWords words) {
        super("ai.photos");
        List<String> lookers = consent.lookers(me);
        var allowed = new Checkbox(words.get("ai.photos.allow"), consent.isGiven(me));
        allowed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                consent.decide(me, change.getValue());
                Toasts.success(words.get("ai.photos.saved"));
            }
        });
        var who = new Paragraph(
                lookers.isEmpty()
                        ? words.get("ai.photos.nobody")
                        : words.get("ai.photos.who", Providers.names(lookers, words.locale())));
        who.addClassName("quiet");
        addFields(allowed, who);
    }
}
