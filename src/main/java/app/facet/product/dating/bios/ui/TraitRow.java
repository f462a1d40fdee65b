package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.SentenceFix;
import app.facet.product.dating.bios.TraitReading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One trait: its score, and once opened the words behind it and what could be better. */
class TraitRow extends Details {

    private static final long serialVersionUID = 1L;

    private final transient TraitReading reading;
    private final transient AnalysisPanel.Subject subject;
    private boolean filled;

    TraitRow(TraitReading reading, AnalysisPanel.Subject subject) {
        this.reading = reading;
        this.subject = subject;
        addClassName("trait");
        setSummary(summary());
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) {
                fill();
            }
        });
    }

    private String key() {
        return "dating.bios.trait." + reading.trait().key();
    }

    private Component summary() {
        var name = new Span(getTranslation(key() + ".name"));
        name.addClassName("trait-name");
        var bar = new HtmlComponent("meter");
        bar.getElement()
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("low", "40")
                .setAttribute("high", "70")
                .setAttribute("optimum", "100")
                .setAttribute("value", String.valueOf(reading.score()))
                .setAttribute("aria-hidden", "true");
        var score = new Span(getTranslation("dating.bios.trait.score", reading.score()));
        score.addClassNames("trait-score", "numbers");
        var line = new Div(name, bar, score);
        line.addClassName("trait-line");
        return line;
    }

    /** Only when somebody wants to see it. */
    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        boolean well = reading.isWell();
        var counted = new Paragraph(getTranslation(key() + ".about"));
        counted.addClassName("quiet");
        add(marked(), counted, new Paragraph(getTranslation(key() + (well ? ".well" : ".advice"))));
        if (!well) {
            add(better());
        }
    }

    private Component better() {
        var better = new Awaited<>(
                subject.bench().me(),
                getTranslation("dating.bios.fix.looking"),
                () -> subject.fix(reading),
                found -> found.map(this::offer).orElseGet(this::none));
        better.getElement().setAttribute("aria-live", "polite");
        return better;
    }

    private Component none() {
        var none = new Paragraph(getTranslation("dating.bios.fix.none"));
        none.addClassName("quiet");
        return none;
    }

    /** The text with the counted words marked. */
    private Component marked() {
        var words = new Paragraph();
        words.addClassName("trait-text");
        words.getElement().setAttribute("data-trouble", reading.trait().showsTrouble());
        int from = 0;
        for (var span : reading.evidence()) {
            if (span.start() >= from) {
                words.add(new Span(subject.text().substring(from, span.start())));
                var mark = new HtmlComponent("mark");
                mark.getElement().setText(span.in(subject.text()));
                words.add(mark);
                from = span.end();
            }
        }
        words.add(new Span(subject.text().substring(from)));
        return words;
    }

    private Component offer(SentenceFix fix) {
        var before = new HtmlComponent("del");
        before.getElement().setText(fix.span().in(subject.text()));
        var after = new HtmlComponent("ins");
        after.getElement().setText(fix.instead());
        var change = new Paragraph(before, new Span(" "), after);
        change.addClassName("trait-change");
        var source = new Paragraph();
        source.addClassName("quiet");
        fix.facts().stream()
                .flatMap(id -> subject.bench().answers().fact(id).stream())
                .findFirst()
                .ifPresentOrElse(
                        fact -> source.setText(getTranslation("dating.bios.fix.from", fact.text())),
                        () -> source.setText(getTranslation("dating.bios.fix.tightened")));
        var use =
                new Button(getTranslation("dating.bios.fix.use", reading.score(), fix.score()), click -> subject.apply()
                        .accept(fix));
        use.setDisableOnClick(true);
        var box = new Div(change, source, use);
        box.addClassName("trait-fix");
        return box;
    }
}
