package app.facet.platform.notifications;

/** A mail with its words, as its receiver would read it. */
public record ReadableMail(String subject, String text, String html) {}
