package app.facet.product.headshots.ui;

import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.imaging.studio.StudioRefused;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.ProgressCard;
import app.facet.platform.ui.Severity;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Portraits;
import app.facet.product.headshots.Shoots;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** One portrait of a shoot: how far it is, what came out, or why nothing did. */
class PortraitCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** What it takes to watch portraits and to have them made after all. */
    record Darkroom(
            Shoots shoots,
            Portraits portraits,
            Work work,
            WorkUpdates updates,
            AccountId me,
            SerializableRunnable changed) {}

    private final transient PortraitSummary portrait;
    private final transient Darkroom darkroom;

    PortraitCard(PortraitSummary portrait, Darkroom darkroom) {
        this.portrait = portrait;
        this.darkroom = darkroom;
        addClassName("result-card");
        switch (portrait.state()) {
            case WAITING, RUNNING -> add(place(), title(), progress());
            case DONE -> add(picture(), title(), facts());
            case DISCARDED -> add(place(), title(), discarded());
            case FAILED, CANCELLED -> add(place(), title(), stopped());
        }
    }

    private String name() {
        return portrait.style().name(getLocale());
    }

    private H2 title() {
        return new H2(name());
    }

    private static Div place() {
        var place = new Div();
        place.addClassName("portrait-missing");
        return place;
    }

    private Component progress() {
        return darkroom.work().about(darkroom.me(), List.of(Shoots.reference(portrait.id()))).stream()
                .filter(status -> !status.state().isFinal())
                .findFirst()
                .<Component>map(status -> new WorkProgress(
                        getTranslation("headshots.portrait.making"),
                        darkroom.me(),
                        status,
                        darkroom.work(),
                        darkroom.updates()))
                .orElseGet(Div::new);
    }

    private Component picture() {
        var screen = portrait.screen();
        var link = new Anchor(
                HeadshotsRoutes.hrefOf(portrait.id()),
                new Image(screen == null ? "" : screen, getTranslation("headshots.portrait.picture", name())));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("result-picture");
        return link;
    }

    private Component facts() {
        var facts = new Div();
        facts.addClassName("result-facts");
        var likeness = portrait.likeness();
        if (likeness != null) {
            facts.add(new Span(getTranslation("headshots.portrait.likeness-line", likeness)));
        }
        var quality = portrait.quality();
        if (quality != null) {
            facts.add(new Span(getTranslation("headshots.portrait.quality-line", quality)));
        }
        facts.add(new Span(getTranslation("headshots.engine.card", EngineWords.name(portrait.engine(), getLocale()))));
        var favourite = new FavouriteButton(portrait.favourite(), wanted -> {
            darkroom.portraits().favour(darkroom.me(), portrait.id(), wanted);
        });
        var open =
                HeadshotsRoutes.link(HeadshotsRoutes.hrefOf(portrait.id()), getTranslation("headshots.portrait.open"));
        open.setAriaLabel(getTranslation("headshots.portrait.open-named", name()));
        var line = new Div(favourite, open);
        line.addClassName("result-line");
        return new Div(facts, line);
    }

    private Component discarded() {
        var likeness = portrait.likeness();
        return new FindingRow(
                Severity.WARNING,
                getTranslation("headshots.portrait.discarded", likeness == null ? 0 : likeness),
                getTranslation("headshots.portrait.discarded.text"));
    }

    private Component stopped() {
        var failure = portrait.failure();
        var card = new ProgressCard(getTranslation("headshots.portrait.not-made"));
        card.failed(getTranslation(failure == null ? "headshots.portrait.stopped" : failure));
        if (StudioRefused.isMessage(failure)) {
            card.offer(getTranslation("headshots.portrait.another-photo"), () -> getUI().ifPresent(
                            ui -> ui.navigate(HeadshotsView.class)));
            return card;
        }
        card.offer(
                PriceTag.words(
                        getTranslation("headshots.portrait.again"),
                        darkroom.shoots()
                                .offer(darkroom.me(), List.of(portrait.style().code())),
                        getLocale()),
                () -> {
                    try {
                        darkroom.shoots().again(darkroom.me(), portrait.id());
                    } finally {
                        darkroom.changed().run(); // also enables the button after a refusal
                    }
                });
        return card;
    }
}
