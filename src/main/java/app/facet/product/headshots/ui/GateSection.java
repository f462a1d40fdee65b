package app.facet.product.headshots.ui;

import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Severity;
import app.facet.product.headshots.GateFinding;
import app.facet.product.headshots.GateVerdict;
import app.facet.product.headshots.SourceDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;

/** Whether the photo will do, what is wrong with it, and how to take a better one. */
class GateSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    GateSection(SourceDetails details, GateVerdict verdict) {
        String key = "headshots.verdict." + verdict.name().toLowerCase(Locale.ROOT);
        var findings = new Div();
        findings.addClassName("findings");
        details.findings().forEach(finding -> findings.add(row(finding)));
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".text")), findings);
    }

    private FindingRow row(GateFinding finding) {
        Object[] values = finding.parameters().toArray();
        String found = getTranslation(finding.key(), values);
        return switch (finding.severity()) {
            case GOOD -> new FindingRow(Severity.GOOD, found, "").compact();
            case HINT -> new FindingRow(Severity.HINT, found, getTranslation(finding.key() + ".retake"));
            case PROBLEM -> new FindingRow(Severity.PROBLEM, found, getTranslation(finding.key() + ".retake"));
        };
    }
}
