package app.facet.product.headshots.ui;

import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.ReaderZone;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How long a picture stays, keeping it, and deleting it at once. */
class KeepLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /**
     * What the buttons do.
     *
     * @param name of what is deleted, as part of the keys of question and consequence
     * @param mayKeep whether the plan includes keeping
     */
    record Actions(String name, boolean mayKeep, SerializableConsumer<Boolean> keep, SerializableRunnable remove) {}

    KeepLine(@Nullable Instant expiresAt, Instant now, Actions actions) {
        boolean kept = expiresAt == null;
        var until = new Span(expiresAt == null ? getTranslation("headshots.keep.kept") : countdown(expiresAt, now));
        until.addClassName("quiet");
        var remove = new Button(getTranslation("headshots.keep.remove"), new Glyph("trash"), click -> ask(actions));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("keep-line");
        getContent().add(until, kept || actions.mayKeep() ? keep(kept, actions) : plans(), remove);
    }

    private Button keep(boolean kept, Actions actions) {
        var keep = new Button(
                getTranslation(kept ? "headshots.keep.let-go" : "headshots.keep.keep"),
                click -> actions.keep().accept(!kept));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        return keep;
    }

    private Anchor plans() {
        return HeadshotsRoutes.link("account/billing/plans", getTranslation("headshots.keep.plans"));
    }

    private String countdown(Instant expiresAt, Instant now) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(expiresAt);
        return getTranslation("headshots.keep.expires", Math.max(0, days(now, expiresAt)), day);
    }

    /** As people count: it is tomorrow after midnight. */
    private static long days(Instant now, Instant expiresAt) {
        var zone = ReaderZone.current();
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(expiresAt, zone));
    }

    private void ask(Actions actions) {
        String key = "headshots.keep.remove-" + actions.name();
        ConfirmDialog.ask(
                getTranslation(key + ".question"),
                getTranslation(key + ".consequence"),
                getTranslation("headshots.keep.remove"),
                () -> actions.remove().run());
    }
}
