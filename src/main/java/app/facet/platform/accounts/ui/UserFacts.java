package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountDetails;
import app.facet.platform.ui.ReaderZone;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** What is known about an account without looking into it. */
class UserFacts extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    UserFacts(AccountDetails details) {
        super("accounts.user.facts");
        list.addClassName("facts");
        fact("number", details.summary().id().toString());
        fact("since", day(details.summary().createdAt()));
        fact(
                "confirmed",
                details.emailConfirmed()
                        .map(this::day)
                        .orElseGet(() -> getTranslation("accounts.email.not-confirmed")));
        fact("sessions", String.valueOf(details.sessions()));
        fact(
                "last-seen",
                details.lastSeen().map(this::day).orElseGet(() -> getTranslation("accounts.user.facts.not-lately")));
        addFields(list);
    }

    private void fact(String name, String value) {
        list.add(
                new DescriptionList.Term(getTranslation("accounts.user.facts." + name)),
                new DescriptionList.Description(value));
    }

    private String day(Instant when) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(when.atZone(ReaderZone.current()));
    }
}
