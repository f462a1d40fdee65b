package app.facet.product.headshots.ui;

import app.facet.platform.kernel.Refusal;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.Severity;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The files that were not taken, each with the reason, until they are waved away. */
class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    Refusals() {
        getElement().setAttribute("role", "alert");
    }

    void add(String fileName, Refusal refusal) {
        String sentence =
                getTranslation(refusal.messageKey(), refusal.parameters().toArray());
        var close = new Button(new Glyph("close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("headshots.start.dismiss", fileName));
        var row = new FindingRow(Severity.PROBLEM, fileName, sentence).compact().withAction(close);
        close.addClickListener(click -> remove(row));
        add(row);
    }
}
