package app.facet.platform.notifications;

/** A way to reach somebody. */
public enum Channel {
    /** The bell, in the application itself. */
    APP,
    MAIL,
    SMS,
    /** A message to a browser or an installed app, also while it is closed. */
    PUSH
}
