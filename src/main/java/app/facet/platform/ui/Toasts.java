package app.facet.platform.ui;

import app.facet.platform.kernel.NotYet;
import app.facet.platform.kernel.WayOn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Short messages at the edge of the screen, read out by screen readers. Take sentences, not keys. */
public final class Toasts {

    private static final int READABLE = 5_000;
    private static final int LONG = 10_000;

    private Toasts() {}

    public static void success(String sentence) {
        show("check-circle", "toast-good", READABLE, new Span(sentence));
    }

    /** Stays until it is closed: whoever looked away must still find it. */
    public static void error(String sentence) {
        addButton(problem(sentence), "ui.toast.close", () -> {});
    }

    /** As {@link #error(String)}, with a button that leads to where the reason can be changed. */
    public static void error(String sentence, WayOn way) {
        var toast = problem(sentence);
        addButton(toast, way.labelKey(), () -> UI.getCurrent().navigate(way.path(), CameFrom.here()));
        addButton(toast, "ui.toast.close", () -> {});
    }

    private static Notification problem(String sentence) {
        var toast = show("problem", "toast-problem", 0, new Span(sentence));
        toast.setAssertive(true);
        return toast;
    }

    /** Says how long to wait, counting down. Stays, like any other error. */
    public static void wait(NotYet refusal) {
        addButton(show("clock", "toast-wait", 0, new Countdown(refusal)), "ui.toast.close", () -> {});
    }

    /** For things that are done at once and can be taken back. */
    public static void undoable(String sentence, Runnable undo) {
        var toast = show("check-circle", "toast-good", LONG, new Span(sentence));
        addButton(toast, "ui.toast.undo", undo);
    }

    private static Notification show(String glyph, String look, int milliseconds, Component words) {
        var line = new Div(new Glyph(glyph), words);
        line.addClassNames("toast", look);
        var toast = new Notification(line);
        toast.setDuration(milliseconds);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }

    private static void addButton(Notification toast, String key, Runnable action) {
        var line = (Div) toast.getChildren().findFirst().orElseThrow();
        line.add(new Button(toast.getTranslation(key), click -> {
            toast.close();
            action.run();
        }));
    }
}
