package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/**
 * A score from 0 to 100 on a ring, with a word for its range, so that nothing hangs on the colour. Its name is said to
 * those who listen and, where an explanation is given, written under it with a button that says what was measured.
 */
public final class ScoreDial extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final double CIRCUMFERENCE = 2 * Math.PI * 54;

    private final Div face = new Div();
    private final String label;

    public ScoreDial(String label, int score) {
        this.label = label;
        face.addClassName("score-dial-face");
        face.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("score-dial");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(face);
        setScore(score);
    }

    public void setScore(int score) {
        int shown = Math.clamp(score, 0, 100);
        var band = Band.of(shown);
        String word = getTranslation(band.key());
        face.getElement().setProperty("innerHTML", drawing(shown, word));
        getContent().getElement().setAttribute("data-band", band.word());
        getContent().getElement().setAttribute("aria-label", getTranslation("ui.score.label", label, shown, word));
    }

    /** Half the size, for rows of sub-scores. */
    public ScoreDial small() {
        getContent().addClassName("small");
        return this;
    }

    /** Writes the name under the ring, with a "what is this?" button. Say what was measured, how, and what the number does not tell. */
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
        var name = new Div(label);
        name.addClassName("score-dial-name");
        name.add(button, popover);
        getContent().add(name);
        return this;
    }

    /** One piece of markup instead of a component for each part: a page shows dozens of these to everybody. */
    private static String drawing(int score, String word) {
        return String.format(
                Locale.ROOT,
                "<div class='score-dial-ring'><svg viewBox='0 0 120 120'><circle cx='60' cy='60' r='54'/>"
                        + "<circle class='value' cx='60' cy='60' r='54' transform='rotate(-90 60 60)'"
                        + " stroke-dasharray='%.1f %.1f'/></svg><div class='score-dial-number'>%d</div></div>"
                        + "<div class='score-dial-word'>%s</div>",
                CIRCUMFERENCE * score / 100,
                CIRCUMFERENCE,
                score,
                HtmlUtils.htmlEscape(word));
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
