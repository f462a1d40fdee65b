package app.facet.platform.media.ui;

import app.facet.platform.media.DeletionSummary;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Texts;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** One deleted photo: what it was, why and when it went, and the way to its receipt. */
class ReceiptRow extends ListItem {

    private static final long serialVersionUID = 1L;

    ReceiptRow(DeletionSummary deleted) {
        addClassName("receipt-row");
        String name = nameOf(deleted);
        String when = time(deleted.deletedAt());
        var title = new Span(name + " · " + getTranslation("media.receipts.pixels", deleted.width(), deleted.height()));
        title.addClassName("receipt-name");
        var why = new Span(
                getTranslation("media.receipts.why." + deleted.reason().name().toLowerCase(Locale.ROOT), when));
        var gone = new Span(getTranslation(deleted.goneAt() == null ? "media.receipts.going" : "media.receipts.gone"));
        gone.addClassName("quiet");
        var words = new Div(title, why, gone);
        words.addClassName("receipt-words");
        var open = new Anchor(deleted.address(), getTranslation("media.receipts.open"), AnchorTarget.BLANK);
        open.setAriaLabel(getTranslation("media.receipts.open-named", name, when));
        open.getElement().setAttribute("router-ignore", true);
        add(words, open);
    }

    private String nameOf(DeletionSummary deleted) {
        boolean known = Texts.of(getLocale()).has(deleted.nameKey());
        return getTranslation(known ? deleted.nameKey() : deleted.anyNameKey());
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(moment);
    }
}
