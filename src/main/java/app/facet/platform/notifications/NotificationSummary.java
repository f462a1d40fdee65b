package app.facet.platform.notifications;

import app.facet.platform.ui.Texts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param path of the page it leads to
 * @param readAt null while it is news
 */
public record NotificationSummary(
        NotificationId id,
        String kind,
        List<String> values,
        String path,
        Instant createdAt,
        @Nullable Instant readAt) {

    /** In a few words. */
    public String title(Texts texts) {
        return texts.get(kind + ".notification.title", values.toArray());
    }

    /** In a sentence. */
    public String text(Texts texts) {
        return texts.get(kind + ".notification.text", values.toArray());
    }

    public boolean isNews() {
        return readAt == null;
    }
}
