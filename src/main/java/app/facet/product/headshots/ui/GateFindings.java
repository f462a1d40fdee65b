package app.facet.product.headshots.ui;

import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Severity;
import app.facet.product.headshots.GateFinding;
import app.facet.product.headshots.GateVerdict;
import app.facet.product.headshots.SourceDetails;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/** What the gate found in a photo, and how to take a better one. */
public final class GateFindings extends Div {

    private static final long serialVersionUID = 1L;

    private GateFindings() {
        addClassName("findings");
    }

    static GateFindings of(SourceDetails photo) {
        var findings = new GateFindings();
        photo.findings().forEach(finding -> findings.add(findings.row(finding)));
        return findings;
    }

    /** Where what is good needs no words. */
    public static GateFindings ofWhatIsWrong(SourceDetails photo) {
        var findings = new GateFindings();
        photo.findings().stream()
                .filter(finding -> finding.severity() != app.facet.platform.imaging.Severity.GOOD)
                .forEach(finding -> findings.add(findings.row(finding)));
        findings.setVisible(findings.getChildren().findAny().isPresent());
        return findings;
    }

    /** The verdict in a few words. */
    public static String titleKey(GateVerdict verdict) {
        return "headshots.verdict." + verdict.name().toLowerCase(Locale.ROOT);
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
