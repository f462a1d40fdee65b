package app.facet.product.dating.bios.ui;

import app.facet.platform.language.Language;
import app.facet.product.dating.bios.BioAnalysis;
import app.facet.product.dating.bios.BioFixes;
import app.facet.product.dating.bios.SentenceFix;
import app.facet.product.dating.bios.TraitReading;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;

/** How a text comes across, trait by trait: the words that were counted, what to do, and a sentence that would be better. */
class AnalysisPanel extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * A text in hand.
     *
     * @param apply what to do when a rewrite is taken
     */
    record Subject(String text, Language language, BioFixes fixes, SerializableConsumer<SentenceFix> apply) {}

    private final H2 title = new H2(getTranslation("dating.bios.analysis.title"));

    AnalysisPanel(Subject subject) {
        addClassName("bio-analysis");
        var about = new Paragraph(getTranslation("dating.bios.analysis.about"));
        about.addClassName("quiet");
        add(title, about);
        for (TraitReading reading : new BioAnalysis(subject.text(), subject.language()).readings()) {
            add(new TraitRow(reading, subject));
        }
    }

    /** Says which of several texts this is. */
    void about(String prompt) {
        title.setText(getTranslation("dating.bios.analysis.title-of", prompt));
    }
}
