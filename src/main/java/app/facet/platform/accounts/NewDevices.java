package app.facet.platform.accounts;

import app.facet.platform.accounts.KnownDevices.Met;
import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.ActingAsTheHouse;
import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.Mails;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.PublicAddress;
import app.facet.platform.notifications.Recipient;
import app.facet.platform.notifications.Urgency;
import app.facet.platform.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Tells the owner of an account when somebody signs in from a browser it was not seen on before, in whatever way. */
@Component
class NewDevices {

    static final String COOKIE = "facet-device";
    static final NotificationKind NOTIFICATION =
            NotificationKind.of("accounts.new-device", Urgency.NOW, Channel.APP).mailedInAnyCase();

    private final KnownDevices known;
    private final AccountPreferences preferences;
    private final Mails mails;
    private final Notifications notifications;
    private final PublicAddress address;
    private final Clock clock;

    NewDevices(
            KnownDevices known,
            AccountPreferences preferences,
            Mails mails,
            Notifications notifications,
            PublicAddress address,
            Clock clock) {
        this.known = known;
        this.preferences = preferences;
        this.mails = mails;
        this.notifications = notifications;
        this.address = address;
        this.clock = clock;
    }

    @EventListener
    @ActingAsTheHouse("somebody is just being signed in")
    @Transactional
    public void cameIn(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedInAccount account && !account.waitsForCode()) {
            cameIn(account);
        }
    }

    /** By a code or a passkey, which Spring Security does not tell of. */
    @ActingAsTheHouse("somebody is just being signed in")
    @Transactional
    public void cameIn(SignedInAccount account) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                && known.meet(account.id(), device(here)) == Met.NEW) {
            tell(account, Origin.of(here.getRequest()), here.getRequest());
        }
    }

    /** The browser's own number, given to it now if it has none. Renewed, or it would be a stranger after 400 days. */
    private static String device(ServletRequestAttributes here) {
        var kept = WebUtils.getCookie(here.getRequest(), COOKIE);
        String device = kept != null && kept.getValue().matches("[\\w-]{43}")
                ? kept.getValue()
                : LinkSecret.random().value();
        Objects.requireNonNull(here.getResponse())
                .addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, device)
                                .path("/")
                                .maxAge(KnownDevices.KEPT)
                                .httpOnly(true)
                                .secure(here.getRequest().isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString());
        return device;
    }

    private void tell(SignedInAccount account, Origin from, HttpServletRequest request) {
        var wanted = preferences.of(account.id());
        var language = wanted.language().orElseGet(() -> Texts.closest(request.getLocale()));
        var zone = wanted.timeZone().orElse(ZoneOffset.UTC);
        String unknown = Texts.of(Texts.closest(language)).get("accounts.sessions.unknown");
        notifications.tell(
                account.id(),
                NOTIFICATION,
                "account/sessions",
                Objects.requireNonNullElse(from.device(), unknown),
                Objects.requireNonNullElse(Sessions.shortened(from.address()), "–"));
        mails.send(
                AccountMails.NEW_DEVICE,
                new Recipient(account.id(), account.getUsername(), language),
                Map.of(
                        "device", Objects.requireNonNullElse(from.device(), unknown),
                        "place", Objects.requireNonNullElse(Sessions.shortened(from.address()), "–"),
                        "time", time(zone, language),
                        "link", address.of("account/sessions"),
                        "reset", address.of("forgot-password")));
    }

    private String time(ZoneId zone, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(zone)
                        .format(clock.instant())
                + (zone.equals(ZoneOffset.UTC) ? " UTC" : "");
    }
}
