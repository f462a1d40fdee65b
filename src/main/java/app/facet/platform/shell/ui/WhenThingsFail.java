package app.facet.platform.shell.ui;

import app.facet.platform.kernel.NotYet;
import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.Texts;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Turns what views and services throw into words: a refusal into its own sentence, a lost race into "reload", anything
 * else into a reference number. Views and services do not catch.
 */
@Component
class WhenThingsFail implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(asked -> messages(asked.getLocale()));
        service.getSource().addSessionInitListener(opened -> opened.getSession().setErrorHandler(this::failed));
    }

    void failed(ErrorEvent event) {
        var thrown = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) {
            Defects.report(thrown);
            return;
        }
        var texts = Texts.of(ui.getLocale());
        Defects.refusal(thrown)
                .ifPresentOrElse(refusal -> refused(refusal, texts), () -> Toasts.error(defect(thrown, texts)));
    }

    private static void refused(Refusal refusal, Texts texts) {
        if (refusal instanceof NotYet notYet) {
            Toasts.wait(notYet);
            return;
        }
        String sentence = texts.get(refusal.messageKey(), refusal.parameters().toArray());
        refusal.wayOn().ifPresentOrElse(way -> Toasts.error(sentence, way), () -> Toasts.error(sentence));
    }

    private static String defect(Throwable thrown, Texts texts) {
        return Defects.someoneElseWasFaster(thrown)
                ? texts.get("shell.error.changed")
                : texts.get("shell.error.defect", Defects.report(thrown));
    }

    private static SystemMessages messages(Locale locale) {
        var texts = Texts.of(locale);
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.get("shell.session.expired"));
        messages.setSessionExpiredMessage(texts.get("shell.session.expired-next"));
        messages.setInternalErrorCaption(texts.get("shell.error.title"));
        messages.setInternalErrorMessage(texts.get("shell.error.reload"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("shell.cookies.off"));
        messages.setCookiesDisabledMessage(texts.get("shell.cookies.off-next"));
        return messages;
    }
}
