package app.facet.platform.limits.ui;

import app.facet.platform.ui.Texts;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/**
 * Has the page of the views wait when it asked too often, instead of telling people that the connection is lost. Brings
 * the words in every language: which one the page speaks is decided elsewhere.
 */
@Component
class PatientPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(PatientPage::addScript);
    }

    private static void addScript(IndexHtmlResponse page) {
        var script = page.getDocument().head().appendElement("script").attr("src", "patience.js");
        for (var language : Texts.languages()) {
            script.attr(
                    "data-sentence-" + language.toLanguageTag(),
                    Texts.of(language).get("limits.held", "{0}"));
        }
    }
}
