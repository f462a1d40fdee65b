package app.facet.product.dating.bios.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.language.Language;
import app.facet.product.dating.bios.Answers;
import app.facet.product.dating.bios.BioWorkshop;
import app.facet.product.dating.bios.SentenceFix;
import app.facet.product.dating.bios.TextRule;
import app.facet.product.dating.bios.TraitReading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a text comes across, trait by trait: the words that were counted, what to do, and a sentence that would be better. */
class AnalysisPanel extends Section {

    private static final long serialVersionUID = 1L;

    /** Who looks at a text, and with what it is measured and bettered. */
    record Bench(BioWorkshop workshop, Answers answers, AccountId me) {}

    /**
     * A text in hand.
     *
     * @param apply what to do when a rewrite is taken
     */
    record Subject(
            String text, Language language, TextRule rule, Bench bench, SerializableConsumer<SentenceFix> apply) {

        List<TraitReading> readings() {
            return bench.workshop().readings(text, language);
        }

        Optional<SentenceFix> fix(TraitReading reading) {
            return bench.workshop().fix(reading, text, language, rule, bench.answers());
        }
    }

    private final H2 title = new H2(getTranslation("dating.bios.analysis.title"));

    /** The text of a bio somebody keeps. */
    AnalysisPanel(Subject subject) {
        this(subject, subject::readings);
    }

    private AnalysisPanel(Subject subject, Supplier<List<TraitReading>> measured) {
        addClassName("bio-analysis");
        var about = new Paragraph(getTranslation("dating.bios.analysis.about"));
        about.addClassName("quiet");
        var rows = new Awaited<>(
                subject.bench().me(),
                getTranslation("dating.bios.analysis.measuring"),
                measured,
                readings -> rows(readings, subject));
        add(title, about, rows);
    }

    /** A text somebody pasted to have it measured. */
    static AnalysisPanel ofPasted(Subject subject) {
        var bench = subject.bench();
        return new AnalysisPanel(subject, () -> bench.workshop().check(bench.me(), subject.text(), subject.language()));
    }

    private static Component rows(List<TraitReading> readings, Subject subject) {
        var rows = new Div();
        readings.forEach(reading -> rows.add(new TraitRow(reading, subject)));
        return rows;
    }

    /** Says which of several texts this is. */
    void about(String prompt) {
        title.setText(getTranslation("dating.bios.analysis.title-of", prompt));
    }
}
