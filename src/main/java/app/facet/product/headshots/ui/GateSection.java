package app.facet.product.headshots.ui;

import app.facet.product.headshots.GateVerdict;
import app.facet.product.headshots.SourceDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** Whether the photo will do, what is wrong with it, and how to take a better one. */
class GateSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    GateSection(SourceDetails details, GateVerdict verdict) {
        String key = GateFindings.titleKey(verdict);
        getContent().addClassName("headshots-section");
        getContent()
                .add(
                        new H2(getTranslation(key)),
                        new Paragraph(getTranslation(key + ".text")),
                        GateFindings.of(details));
    }
}
