package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Somebody wants a kind of news by a channel, or does not. */
@Entity
@Table(name = "notifications_choice")
@IdClass(Choice.Key.class)
class Choice {

    @Id
    private UUID accountId;

    @Id
    private String kind;

    @Id
    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean wanted;

    protected Choice() {}

    Choice(AccountId account, NotificationKind kind, Channel channel, boolean wanted) {
        this.accountId = account.value();
        this.kind = kind.key();
        this.channel = channel;
        this.wanted = wanted;
    }

    String kind() {
        return kind;
    }

    Channel channel() {
        return channel;
    }

    boolean isWanted() {
        return wanted;
    }

    /** What makes it one. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID accountId;
        private String kind;
        private Channel channel;

        @SuppressWarnings("NullAway.Init") // filled by Hibernate
        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && accountId.equals(key.accountId)
                    && kind.equals(key.kind)
                    && channel == key.channel;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, kind, channel);
        }
    }
}
