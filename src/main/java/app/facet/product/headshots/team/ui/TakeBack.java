package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.FindingRow;
import app.facet.platform.ui.Severity;
import app.facet.product.headshots.team.SeatDetails;
import com.vaadin.flow.component.UI;

/** Says that the owner of a team has a portrait, with the button that takes it back. */
final class TakeBack {

    private TakeBack() {}

    static FindingRow row(SeatDetails seat, String titleKey, String consequenceKey, Runnable takeBack) {
        var words = UI.getCurrent();
        String from = seat.invitation().from();
        var back = TeamButtons.asks(
                words.getTranslation("headshots.seat.take-back"),
                "headshots.seat.take-back",
                words.getTranslation(consequenceKey, from),
                takeBack);
        var row = new FindingRow(Severity.GOOD, words.getTranslation(titleKey, from), "").withAction(back);
        row.addClassName("team-has-it");
        return row;
    }
}
