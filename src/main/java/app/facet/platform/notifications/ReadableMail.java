package app.facet.platform.notifications;

import org.jspecify.annotations.Nullable;

/** A mail or text message with its words, as its receiver would read it. */
public record ReadableMail(
        String subject, String text, @Nullable String html) {}
