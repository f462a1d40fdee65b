package app.facet.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/**
 * Work that is going on in the background: what it is, which stage it has reached, how far it is, and a way to stop it.
 * Whoever holds it updates it from {@code ui.access}.
 */
public final class ProgressCard extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span stage = new Span();
    private final Span percent = new Span();
    private final Span timeLeft = new Span();
    private final ProgressBar bar = new ProgressBar(0, 100);
    private final Div actions = new Div();

    public ProgressCard(String title) {
        var name = new Span(title);
        name.addClassName("progress-card-title");
        stage.addClassName("quiet");
        stage.getElement().setAttribute("aria-live", "polite");
        percent.addClassNames("quiet", "numbers");
        timeLeft.addClassName("quiet");
        var line = new Div(name, stage, percent, timeLeft);
        line.addClassName("progress-card-line");
        bar.getElement().setAttribute("aria-label", title);
        bar.setIndeterminate(true);
        getContent().addClassName("progress-card");
        getContent().add(line, actions, bar);
        setState("running");
    }

    /** Shows the stage in words; the bar moves without a number until {@link #setPercent} is called. */
    public void setStage(String words) {
        stage.setText(words);
    }

    public void setPercent(int value) {
        int shown = Math.clamp(value, 0, 100);
        bar.setIndeterminate(false);
        bar.setValue(shown);
        percent.setText(getTranslation("ui.progress.percent", shown));
    }

    /** About how long it still takes, in words; nothing when that is not known. */
    public void setTimeLeft(String words) {
        timeLeft.setText(words);
    }

    public ProgressCard onCancel(Runnable cancel) {
        offer(getTranslation("ui.progress.cancel"), cancel);
        return this;
    }

    public void done(String words) {
        end("done", words);
        setPercent(100);
    }

    /** Says what went wrong; offer the next step with {@link #offer}. */
    public void failed(String words) {
        end("failed", words);
        bar.setVisible(false);
        percent.setText("");
    }

    /** Puts one button on the card, in place of the one before. */
    public void offer(String verb, Runnable action) {
        actions.removeAll();
        var button = new Button(verb, click -> action.run());
        button.setDisableOnClick(true);
        actions.add(button);
    }

    private void end(String state, String words) {
        setState(state);
        stage.setText(words);
        timeLeft.setText("");
        actions.removeAll();
    }

    private void setState(String state) {
        getContent().getElement().setAttribute("data-state", state);
    }
}
