package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.notifications.Bounces;
import app.facet.platform.notifications.Devices;
import app.facet.platform.notifications.NotificationSettings;
import app.facet.platform.notifications.Phones;
import app.facet.platform.ui.Notice;
import app.facet.platform.ui.PageHeader;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Of what somebody wants to hear, by which channel, and when. */
@Route("account/notifications")
@Menu(order = 925, title = "notifications.settings.tab", icon = "user")
@PageTitle("notifications.settings.title")
@StyleSheet("notifications.css")
@PermitAll
class NotificationSettingsView extends Div {

    private static final long serialVersionUID = 1L;

    NotificationSettingsView(
            NotificationSettings settings,
            Devices devices,
            Phones phones,
            Bounces bounces,
            CurrentAccount account,
            AuthenticationContext signedIn,
            Clock clock) {
        var channels = new ChannelSection(settings, account.id(), signedIn.hasRole("ADMIN"));
        add(new PageHeader(
                getTranslation("notifications.settings.title"), getTranslation("notifications.settings.purpose")));
        if (bounces.comeBack(account.id())) {
            add(comingBack(bounces, account.id()));
        }
        add(
                channels,
                new DeviceSection(devices, account.id(), clock),
                new PhoneSection(phones, account.id(), channels::show),
                new RhythmSection(settings, account.id()));
    }

    private Notice comingBack(Bounces bounces, AccountId account) {
        var again = new Button(getTranslation("notifications.bounced.again"));
        var notice = new Notice(getTranslation("notifications.bounced"), again);
        again.addClickListener(click -> {
            bounces.tryAgain(account);
            notice.removeFromParent();
            Toasts.success(getTranslation("notifications.bounced.tried"));
        });
        return notice;
    }
}
