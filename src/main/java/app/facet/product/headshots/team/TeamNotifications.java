package app.facet.product.headshots.team;

import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.Notifications;
import app.facet.platform.notifications.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the owner of a team is told. Only the newest counts, so that fifty members do not ring fifty times. */
@Configuration(proxyBeanMethods = false)
class TeamNotifications {

    static final NotificationKind HANDED = NotificationKind.of("headshots.team-handed", Urgency.ANY_TIME, Channel.APP)
            .onlyTheLatest();

    static final NotificationKind SHORT = NotificationKind.of(
                    "headshots.team-short", Urgency.ANY_TIME, Channel.APP, Channel.MAIL)
            .onlyTheLatest();

    private final Notifications notifications;

    TeamNotifications(Notifications notifications) {
        this.notifications = notifications;
    }

    @Bean
    static NotificationKind portraitHandedOver() {
        return HANDED;
    }

    @Bean
    static NotificationKind teamShortOfCredits() {
        return SHORT;
    }

    /** How far the team is, whenever somebody handed over. Runs as its owner. */
    void handedOver(TeamRows.Row team, int count) {
        notifications.tell(
                team.owner(),
                HANDED,
                page(team),
                team.order().name(),
                String.valueOf(count),
                String.valueOf(team.order().seats()));
    }

    /** A member could not have a portrait made. Runs as the team's owner. */
    void shortOfCredits(TeamRows.Row team) {
        notifications.tell(team.owner(), SHORT, page(team), team.order().name());
    }

    private static String page(TeamRows.Row team) {
        return "headshots/teams/" + team.id().value();
    }
}
