package app.facet.product.dating.ui;

import app.facet.platform.ai.ui.Providers;
import app.facet.platform.ui.PlainPage;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PlatformAdvice;
import app.facet.product.dating.PlatformAdvice.SeenBy;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What each platform would make of the photo: its frame, the role it suits, what to change. */
class PlatformSection extends Composite<Section> {

    PlatformSection(PhotoDetails details) {
        var cards = new Div();
        cards.addClassName("platforms");
        details.advice().forEach(advice -> cards.add(card(details, advice)));
        getContent().addClassName("platform-section");
        getContent().add(new H2(getTranslation("dating.photo.advice")), cards);
    }

    private Component card(PhotoDetails details, PlatformAdvice advice) {
        var words = new Div(heading(advice), sentences(advice), source(advice));
        words.addClassName("platform-words");
        var card = new Div(frame(details, advice), words);
        card.addClassName("platform-card");
        return card;
    }

    private Component heading(PlatformAdvice advice) {
        var verdict = new Span(getTranslation(advice.suitsAsLead() ? "dating.photo.leads" : "dating.photo.later"));
        verdict.addClassName("verdict");
        verdict.getElement().setAttribute("data-lead", advice.suitsAsLead());
        var line = new Div(new H3(advice.platform().name()), verdict);
        line.addClassName("platform-heading");
        return line;
    }

    private Component sentences(PlatformAdvice advice) {
        var list = new UnorderedList();
        advice.sentences()
                .forEach(sentence -> list.add(new ListItem(getTranslation(
                        sentence.key(),
                        sentence.parameters().stream().map(this::spoken).toArray()))));
        return list;
    }

    private Object spoken(Object parameter) {
        return parameter instanceof SeenBy seenBy ? Providers.name(seenBy.provider(), getLocale()) : parameter;
    }

    private Component source(PlatformAdvice advice) {
        var rule = advice.platform();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(rule.checkedOn());
        String evidence = getTranslation(rule.evidence().messageKey());
        var line = new Paragraph(getTranslation("dating.photo.checked", evidence, rule.photosAtMost(), day));
        line.addClassName("quiet");
        return line;
    }

    /** The part of the photo the platform shows, cut by the drawing's own window: no style, no second picture. */
    private Component frame(PhotoDetails details, PlatformAdvice advice) {
        var photo = details.summary();
        var crop = advice.crop();
        String svg = String.format(
                Locale.ROOT,
                "<svg viewBox='%.1f %.1f %.1f %.1f' aria-hidden='true'><image href='%s' width='%d' height='%d'/></svg>",
                crop.x() * photo.width(),
                crop.y() * photo.height(),
                crop.width() * photo.width(),
                crop.height() * photo.height(),
                PlainPage.escape(details.screen()),
                photo.width(),
                photo.height());
        var frame = new Div();
        frame.addClassName("platform-frame");
        frame.getElement()
                .setProperty("innerHTML", svg)
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation("dating.photo.frame", advice.platform().name()));
        return frame;
    }
}
