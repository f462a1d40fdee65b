package app.facet.platform.shell.ui;

import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.Refusal;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view could not be opened: because the domain refused, or because of a defect. */
@ParentLayout(MainLayout.class)
@PageTitle("shell.error.title")
@AnonymousAllowed
class ErrorPage extends Div implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var thrown = parameter.getException();
        return Defects.refusal(thrown).map(this::refused).orElseGet(() -> defect(thrown));
    }

    private int refused(Refusal refusal) {
        var title = refusal instanceof NotFound ? "shell.not-found.title" : "shell.error.refused";
        var words = new ErrorWords(
                getTranslation(title),
                getTranslation(refusal.messageKey(), refusal.parameters().toArray()));
        refusal.wayOn().ifPresent(words::lead);
        add(words);
        return refusal instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT;
    }

    private int defect(Exception thrown) {
        add(new ErrorWords(
                getTranslation("shell.error.title"), getTranslation("shell.error.defect", Defects.report(thrown))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
