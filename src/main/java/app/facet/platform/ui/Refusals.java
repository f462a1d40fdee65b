package app.facet.platform.ui;

import app.facet.platform.kernel.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** The files that were not taken, each with the reason, until they are waved away. */
public final class Refusals extends Div {

    private static final long serialVersionUID = 1L;

    public Refusals() {
        addClassName("refusals");
        getElement().setAttribute("role", "alert");
    }

    public void add(String fileName, Refusal refusal) {
        String sentence =
                getTranslation(refusal.messageKey(), refusal.parameters().toArray());
        var close = new Button(new Glyph("close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("ui.refusals.dismiss", fileName));
        var row = new FindingRow(Severity.PROBLEM, fileName, sentence).compact().withAction(close);
        close.addClickListener(click -> remove(row));
        add(row);
    }
}
