package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Severity;
import app.facet.platform.work.Work;
import app.facet.platform.work.WorkUpdates;
import app.facet.platform.work.ui.WorkProgress;
import app.facet.product.headshots.PortraitId;
import app.facet.product.headshots.PortraitSummary;
import app.facet.product.headshots.Shoots;
import app.facet.product.headshots.team.SeatDetails;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;

/** The portraits made for a seat, and which of them is handed over. Nobody but the member sees them here. */
class SeatTries extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** What the buttons do. */
    record Actions(SerializableConsumer<PortraitId> handOver, SerializableRunnable takeBack) {}

    private final transient SeatDetails seat;
    private final transient AccountId me;
    private final transient Work work;
    private final transient WorkUpdates updates;
    private final transient Actions actions;

    SeatTries(SeatDetails seat, AccountId me, Work work, WorkUpdates updates, Actions actions) {
        this.seat = seat;
        this.me = me;
        this.work = work;
        this.updates = updates;
        this.actions = actions;
        var about = new Paragraph(
                getTranslation("headshots.seat.tries.about", seat.invitation().from()));
        about.addClassName("quiet");
        var list = new UnorderedList();
        list.addClassName("result-list");
        for (int i = 0; i < seat.tries().size(); i++) {
            list.add(card(seat.tries().get(i), seat.tries().size() - i));
        }
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.seat.tries")), about, list);
    }

    private ListItem card(PortraitSummary made, int number) {
        var title = new H3(getTranslation("headshots.seat.try", number));
        var card =
                switch (made.state()) {
                    case WAITING, RUNNING -> new ListItem(title, progress(made));
                    case DONE -> new ListItem(picture(made, number), title, facts(made), choice(made, number));
                    case DISCARDED -> new ListItem(title, discarded(made));
                    case FAILED, CANCELLED -> new ListItem(title, failed(made));
                };
        card.addClassName("result-card");
        return card;
    }

    private Component progress(PortraitSummary made) {
        return work.about(me, List.of(Shoots.reference(made.id()))).stream()
                .filter(status -> !status.state().isFinal())
                .findFirst()
                .<Component>map(status ->
                        new WorkProgress(getTranslation("headshots.portrait.making"), me, status, work, updates))
                .orElseGet(Div::new);
    }

    private Component picture(PortraitSummary made, int number) {
        var screen = made.screen();
        var image = new Image(screen == null ? "" : screen, getTranslation("headshots.seat.picture", number));
        var link = HeadshotsRoutes.link(HeadshotsRoutes.hrefOf(made.id()), "");
        link.add(image);
        link.addClassName("result-picture");
        return link;
    }

    private Component facts(PortraitSummary made) {
        var facts = new Div();
        facts.addClassName("result-facts");
        var likeness = made.likeness();
        if (likeness != null) {
            facts.add(new Span(getTranslation("headshots.portrait.likeness-line", likeness)));
        }
        var quality = made.quality();
        if (quality != null) {
            facts.add(new Span(getTranslation("headshots.portrait.quality-line", quality)));
        }
        return facts;
    }

    private Component choice(PortraitSummary made, int number) {
        String from = seat.invitation().from();
        if (made.id().equals(seat.handedOver())) {
            return TakeBack.row(
                    seat, "headshots.seat.has-it", "headshots.seat.take-back.consequence", actions.takeBack());
        }
        if (made.gift()) {
            return new Paragraph(getTranslation("headshots.refused.only-a-sample"));
        }
        var give = new Button(getTranslation("headshots.seat.hand-over"), click -> actions.handOver()
                .accept(made.id()));
        give.setDisableOnClick(true);
        give.setAriaLabel(getTranslation("headshots.seat.hand-over-named", number, from));
        if (seat.handedOver() == null) {
            give.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return give;
    }

    private Component discarded(PortraitSummary made) {
        var likeness = made.likeness();
        return new FindingRow(
                Severity.WARNING,
                getTranslation("headshots.portrait.discarded", likeness == null ? 0 : likeness),
                getTranslation("headshots.seat.discarded"));
    }

    private Component failed(PortraitSummary made) {
        var failure = made.failure();
        return new FindingRow(
                Severity.HINT,
                getTranslation("headshots.portrait.not-made"),
                getTranslation(failure == null ? "headshots.seat.not-counted" : failure));
    }
}
