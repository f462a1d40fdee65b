package app.facet.product.dating.votes.ui;

import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.votes.Standing;
import app.facet.product.dating.votes.Vote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One vote: its link while it is open, and where each photo stands, with how sure that is. */
class VoteCard extends Composite<Section> {

    /** What its owner can do with it. */
    record Actions(Runnable end, Runnable delete) {}

    /** Chance to be the best from which the first place is called settled. */
    private static final double SETTLED = 0.9;

    VoteCard(Vote vote, Map<PhotoId, PhotoSummary> photos, Actions actions) {
        getContent().addClassName("vote-card");
        getContent().add(new H2(getTranslation("dating.votes.of", day(vote.createdAt()))));
        getContent().add(new Paragraph(state(vote)));
        if (vote.open()) {
            getContent().add(link(vote));
        }
        if (vote.ballots() > 0) {
            getContent().add(verdict(vote, photos), standings(vote, photos));
        }
        getContent().add(buttons(vote, actions));
    }

    private String state(Vote vote) {
        String until = getTranslation(vote.open() ? "dating.votes.until" : "dating.votes.over", day(vote.endsAt()));
        String count = until + " " + getTranslation("dating.votes.count", vote.ballots());
        return vote.ballots() == 0 ? count : count + " " + getTranslation("dating.votes.friends", vote.friends());
    }

    private Component link(Vote vote) {
        var field = new TextField(getTranslation("dating.votes.link"));
        field.setValue(vote.address());
        field.setReadOnly(true);
        var copy = new Button(getTranslation("dating.votes.copy"), click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", vote.address())
                .then(
                        done -> Toasts.success(getTranslation("dating.votes.copied")),
                        failed -> Toasts.error(getTranslation("dating.votes.not-copied"))));
        var line = new Div(field, copy);
        line.addClassName("vote-link");
        return line;
    }

    private Component verdict(Vote vote, Map<PhotoId, PhotoSummary> photos) {
        var first = vote.standings().getFirst();
        long chance = Math.round(100 * first.best());
        return new Paragraph(getTranslation(
                first.best() >= SETTLED ? "dating.votes.settled" : "dating.votes.unsettled",
                name(photos.get(first.photo())),
                chance));
    }

    private Component standings(Vote vote, Map<PhotoId, PhotoSummary> photos) {
        var list = new OrderedList();
        list.addClassName("standings");
        for (Standing standing : vote.standings()) {
            list.add(row(standing, photos.get(standing.photo())));
        }
        return list;
    }

    private ListItem row(Standing standing, @Nullable PhotoSummary photo) {
        var words = new Div(new Span(name(photo)), range(standing));
        words.addClassName("standing-words");
        var row = new ListItem();
        if (photo != null) {
            row.add(new Image(photo.tile(), ""));
        }
        row.add(words);
        var numbers = new Span(getTranslation(
                "dating.votes.standing",
                Math.round(standing.share()),
                Math.round(standing.low()),
                Math.round(standing.high()),
                standing.ballots()));
        numbers.addClassNames("quiet", "numbers");
        words.add(numbers);
        if (photo != null && photo.score() != null) {
            var score = new Span(getTranslation("dating.votes.engine", photo.score()));
            score.addClassNames("quiet", "numbers");
            words.add(score);
        }
        return row;
    }

    private String name(@Nullable PhotoSummary photo) {
        return photo == null ? getTranslation("dating.votes.gone") : photo.fileName();
    }

    /** Where it stands, on a line from never to always, with the range it may be in. The numbers stand beside it as words. */
    private static Component range(Standing standing) {
        var drawing = new Div();
        drawing.addClassName("standing-range");
        drawing.getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty(
                        "innerHTML",
                        String.format(
                                Locale.ROOT,
                                "<svg viewBox='0 0 100 10' preserveAspectRatio='none'><line x1='0' x2='100' y1='5' y2='5' class='scale'/>"
                                        + "<line x1='%.1f' x2='%.1f' y1='5' y2='5' class='reach'/>"
                                        + "<line x1='%.1f' x2='%.1f' y1='1' y2='9' class='mark'/></svg>",
                                standing.low(),
                                standing.high(),
                                standing.share(),
                                standing.share()));
        return drawing;
    }

    private Component buttons(Vote vote, Actions actions) {
        var line = new Div();
        line.addClassName("photo-head-actions");
        if (vote.open()) {
            line.add(button(
                    "dating.votes.end",
                    () -> ConfirmDialog.ask(
                            getTranslation("dating.votes.end-question"),
                            getTranslation("dating.votes.end-consequence"),
                            getTranslation("dating.votes.end"),
                            actions.end())));
        }
        line.add(button(
                "dating.votes.delete",
                () -> ConfirmDialog.ask(
                        getTranslation("dating.votes.delete-question"),
                        getTranslation("dating.votes.delete-consequence"),
                        getTranslation("dating.votes.delete"),
                        actions.delete())));
        return line;
    }

    private Button button(String verb, Runnable action) {
        var button = new Button(getTranslation(verb), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ReaderZone.current())
                .format(moment);
    }
}
