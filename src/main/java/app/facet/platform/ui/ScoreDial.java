package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;
import java.util.Locale;

/**
 * A score from 0 to 100 on a ring, with its name and a word for its range, so that nothing hangs on the colour. Next to
 * it, where an explanation is given, a button that says what was measured.
 */
public final class ScoreDial extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final double CIRCUMFERENCE = 2 * Math.PI * 54;

    private final Div number = new Div();
    private final Span ring = new Span();
    private final Div word = new Div();
    private final Div name = new Div();
    private final String label;

    public ScoreDial(String label, int score) {
        this.label = label;
        name.setText(label);
        name.addClassName("score-dial-name");
        number.addClassName("score-dial-number");
        word.addClassName("score-dial-word");
        var face = new Div(ring, number);
        face.addClassName("score-dial-ring");
        for (var part : List.of(face, word)) {
            part.getElement().setAttribute("aria-hidden", "true");
        }
        getContent().addClassName("score-dial");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(face, word, name);
        setScore(score);
    }

    public void setScore(int score) {
        int shown = Math.clamp(score, 0, 100);
        var band = Band.of(shown);
        number.setText(String.valueOf(shown));
        word.setText(getTranslation(band.key()));
        ring.getElement().setProperty("innerHTML", drawing(shown));
        getContent().getElement().setAttribute("data-band", band.word());
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("ui.score.label", label, shown, getTranslation(band.key())));
    }

    /** Half the size, for rows of sub-scores. */
    public ScoreDial small() {
        getContent().addClassName("small");
        return this;
    }

    /** Adds the "what is this?" button. Say what was measured, how, and what the number does not tell. */
    public ScoreDial explained(String... paragraphs) {
        var button = new NativeButton();
        button.add(new Glyph("question"));
        button.addClassName("explain-button");
        button.setAriaLabel(getTranslation("ui.score.explain", label));
        var words = new Div();
        words.addClassName("explanation");
        for (var paragraph : paragraphs) {
            words.add(new Paragraph(paragraph));
        }
        var popover = new Popover(words);
        popover.setTarget(button);
        popover.setAriaLabel(label);
        name.add(button, popover);
        return this;
    }

    private static String drawing(int score) {
        return String.format(
                Locale.ROOT,
                "<svg viewBox='0 0 120 120'><circle cx='60' cy='60' r='54'/><circle class='value' cx='60' cy='60' r='54'"
                        + " transform='rotate(-90 60 60)' stroke-dasharray='%.1f %.1f'/></svg>",
                CIRCUMFERENCE * score / 100,
                CIRCUMFERENCE);
    }

    private enum Band {
        WEAK,
        FAIR,
        GOOD,
        STRONG;

        static Band of(int score) {
            return score < 40 ? WEAK : score < 60 ? FAIR : score < 80 ? GOOD : STRONG;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String key() {
            return "ui.score." + word();
        }
    }
}
