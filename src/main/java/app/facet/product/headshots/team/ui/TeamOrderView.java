package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.ui.PageHeader;
import app.facet.product.headshots.Styles;
import app.facet.product.headshots.team.TeamOrder;
import app.facet.product.headshots.team.TeamRefused;
import app.facet.product.headshots.team.TeamRefused.Reason;
import app.facet.product.headshots.team.Teams;
import app.facet.product.headshots.ui.HeadshotsRoutes;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;

/** Ordering portraits for a team: who it is for, the look all of them get, and what it can come to. */
@Route(TeamRoutes.ORDER)
@PageTitle("headshots.team-order.title")
@StyleSheet("headshots.css")
@StyleSheet("headshots-team.css")
@PermitAll
class TeamOrderView extends Div {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SEATS = 10;
    private static final int USUAL_TRIES = 2;

    private final transient Teams teams;
    private final transient AccountId me;
    private final TextField name = new TextField(getTranslation("headshots.team-order.name"));
    private final TextArea message = new TextArea(getTranslation("headshots.team-order.message"));
    private final IntegerField seats = SizeFields.seats(this::showPrice);
    private final IntegerField tries = SizeFields.tries(this::showPrice);
    private final DatePicker lastDay = new DatePicker(getTranslation("headshots.team-order.last-day"));
    private final Details more = new Details(getTranslation("headshots.team-order.more"));
    private final Span most = new Span();
    private final LookChoice look;
    private final TeamPrice price;
    private final Button order;

    TeamOrderView(Teams teams, Styles styles, CurrentAccount account) {
        this.teams = teams;
        this.me = account.id();
        look = new LookChoice(styles, this::showPrice);
        price = new TeamPrice(teams, me);
        order = new Button(getTranslation("headshots.team-order.submit"), click -> order());
        order.addThemeVariants(ButtonVariant.PRIMARY);
        order.setDisableOnClick(true);
        addClassName("headshots-view");
        add(
                HeadshotsRoutes.back(TeamRoutes.TEAMS, getTranslation("headshots.teams.title")),
                new PageHeader(
                        getTranslation("headshots.team-order.title"), getTranslation("headshots.team-order.purpose")),
                who(),
                look,
                new TeamSection("headshots.team-order.cost", price),
                bar());
        showPrice();
    }

    private TeamSection who() {
        name.setMaxLength(TeamOrder.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setHelperText(getTranslation("headshots.team-order.name.help"));
        message.setMaxLength(TeamOrder.LONGEST_MESSAGE);
        message.setHelperText(getTranslation("headshots.team-order.message.help"));
        seats.setValue(USUAL_SEATS);
        tries.setValue(USUAL_TRIES);
        tries.setHelperText(getTranslation("headshots.team-order.tries.help"));
        lastDay.setClearButtonVisible(true);
        lastDay.setHelperText(getTranslation("headshots.team-order.last-day.help"));
        var numbers = new Div(seats, tries);
        numbers.addClassNames("team-fields", "team-numbers");
        var rest = new Div(message, lastDay);
        rest.addClassName("team-rest");
        more.add(rest);
        more.addClassName("team-more");
        return new TeamSection("headshots.team-order.who", name, numbers, more);
    }

    /** Stays in sight, so that nobody presses without knowing what it can come to. */
    private Div bar() {
        most.addClassNames("quiet", "numbers");
        var bar = new Div(order, most);
        bar.addClassName("shoot-order");
        return bar;
    }

    private void showPrice() {
        if (SizeFields.areFine(seats, tries)) {
            price.show(look.style(), seats.getValue(), tries.getValue());
            int portraits = seats.getValue() * tries.getValue();
            var offer = teams.price(me, look.style().code(), portraits);
            most.setText(getTranslation("headshots.team-order.most", offer.credits()));
        }
    }

    private void order() {
        try {
            if (SizeFields.areFine(seats, tries)) {
                HeadshotsRoutes.open(TeamRoutes.hrefOf(teams.order(me, wanted())));
            }
        } catch (TeamRefused refused) {
            refuse(refused);
        } finally {
            order.setEnabled(true);
        }
    }

    private TeamOrder wanted() {
        return new TeamOrder(
                name.getValue(),
                message.getValue(),
                look.style().code(),
                look.framing(),
                look.warmth(),
                look.smoothing(),
                Objects.requireNonNull(seats.getValue()),
                Objects.requireNonNull(tries.getValue()),
                lastDay.getValue());
    }

    /** Beside the field it is about, if there is one. */
    private void refuse(TeamRefused refused) {
        String sentence =
                getTranslation(refused.messageKey(), refused.parameters().toArray());
        if (refused.reason() == Reason.NO_NAME) {
            show(name, sentence);
            name.focus();
        } else if (refused.reason() == Reason.LAST_DAY_PAST) {
            more.setOpened(true);
            show(lastDay, sentence);
            lastDay.focus();
        } else {
            throw refused;
        }
    }

    private static void show(HasValidation field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
    }

    // Package-private test seams.
    TextField name() {
        return name;
    }

    IntegerField seats() {
        return seats;
    }

    LookChoice look() {
        return look;
    }

    TeamPrice price() {
        return price;
    }

    Button orderButton() {
        return order;
    }
}
