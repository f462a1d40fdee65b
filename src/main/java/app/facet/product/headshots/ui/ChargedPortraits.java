package app.facet.product.headshots.ui;

import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import app.facet.product.headshots.ChargedPortrait;
import app.facet.product.headshots.EngineDesk;
import app.facet.product.headshots.Style;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The latest portraits that were paid for, each with a button that gives its credits back. */
class ChargedPortraits extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SHORT = 8;

    private final transient EngineDesk desk;
    private final transient StepUpDialog stepUp;
    private final transient List<Style> styles;
    private final SerializableRunnable changed;
    private final UnorderedList list = new UnorderedList();

    ChargedPortraits(EngineDesk desk, StepUpDialog stepUp, List<Style> styles, SerializableRunnable changed) {
        this.desk = desk;
        this.stepUp = stepUp;
        this.styles = styles;
        this.changed = changed;
        list.addClassName("charged-list");
        var about = new Paragraph(getTranslation("headshots.engines.charged.about"));
        about.addClassName("quiet");
        add(about, list);
    }

    void reload() {
        list.removeAll();
        var latest = desk.latest();
        latest.forEach(one -> list.add(entry(one)));
        if (latest.isEmpty()) {
            list.add(new ListItem(getTranslation("headshots.engines.charged.none")));
        }
    }

    private ListItem entry(ChargedPortrait portrait) {
        String number = portrait.id().value().toString().substring(0, SHORT);
        String style = styles.stream()
                .filter(one -> one.code().equals(portrait.style()))
                .map(one -> one.name(getLocale()))
                .findFirst()
                .orElse(portrait.style());
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(portrait.at());
        var words = new Div(
                new Span(getTranslation("headshots.engines.charged.line", style, number)),
                quiet(getTranslation(
                        "headshots.engines.charged.more",
                        EngineWords.name(portrait.engine(), getLocale()),
                        portrait.likeness(),
                        when)));
        words.addClassName("charged-words");
        return new ListItem(words, action(portrait, number));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Component action(ChargedPortrait portrait, String number) {
        if (portrait.refunded()) {
            return quiet(getTranslation("headshots.engines.refunded"));
        }
        var button = new Button(getTranslation("headshots.engines.refund"), click -> ask(portrait, number));
        button.setAriaLabel(getTranslation("headshots.engines.refund-named", number));
        return button;
    }

    private void ask(ChargedPortrait portrait, String number) {
        var dialog = new Dialog(getTranslation("headshots.engines.refund-question", number));
        dialog.setWidth("min(480px, 100%)");
        var reason = new Select<EngineDesk.Reason>();
        reason.setLabel(getTranslation("headshots.engines.refund.reason"));
        reason.setItems(EngineDesk.Reason.values());
        reason.setItemLabelGenerator(one -> getTranslation("headshots.engines.refund."
                + one.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        reason.setValue(EngineDesk.Reason.NOT_ALIKE);
        reason.setWidthFull();
        var go = new Button(
                getTranslation("headshots.engines.refund"),
                click -> stepUp.then(() -> {
                    desk.refund(portrait.id(), reason.getValue());
                    dialog.close();
                    reload();
                    changed.run();
                    Toasts.success(getTranslation("headshots.engines.refund-done", number));
                }));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var question = new Div(new Paragraph(getTranslation("headshots.engines.refund.consequence")), reason);
        question.addClassName("engine-refund");
        dialog.add(question);
        dialog.getFooter().add(new Button(getTranslation("headshots.desk.cancel"), click -> dialog.close()), go);
        dialog.open();
    }
}
