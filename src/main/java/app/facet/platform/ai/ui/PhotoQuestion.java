package app.facet.platform.ai.ui;

import app.facet.platform.ai.PhotoConsent;
import app.facet.platform.kernel.AccountId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;

/** Asks once, where photos are, whether models of other companies may look at them. Both answers are as easy. */
public class PhotoQuestion extends Section {

    private static final long serialVersionUID = 1L;

    private final transient PhotoConsent consent;
    private final transient AccountId me;
    private final SerializableRunnable answered;

    /** @param answered what to do once there is an answer */
    public PhotoQuestion(PhotoConsent consent, AccountId me, SerializableRunnable answered) {
        this.consent = consent;
        this.me = me;
        this.answered = answered;
        String names = Providers.names(consent.lookers(me), getLocale());
        var buttons = new Div(
                new Button(getTranslation("ai.photos.yes"), click -> decide(true)),
                new Button(getTranslation("ai.photos.no"), click -> decide(false)));
        buttons.addClassName("photo-question-buttons");
        addClassName("photo-question");
        getElement().setAttribute("aria-label", getTranslation("ai.photos.title"));
        add(
                new Paragraph(getTranslation("ai.photos.question", names)),
                new Paragraph(getTranslation("ai.photos.terms")),
                buttons);
    }

    /** Whether there is anything to ask: somebody could look, and the person has not said yet. */
    public static boolean isOpen(PhotoConsent consent, AccountId me) {
        return consent.latest(me).isEmpty() && !consent.lookers(me).isEmpty();
    }

    private void decide(boolean given) {
        consent.decide(me, given);
        answered.run();
    }
}
