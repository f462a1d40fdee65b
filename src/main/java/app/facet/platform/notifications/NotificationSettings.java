package app.facet.platform.notifications;

import app.facet.platform.kernel.AccountId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which channels, and when, people want to hear of what. */
@Service
public class NotificationSettings {

    private final List<NotificationKind> kinds;
    private final ChoiceRepository choices;
    private final RhythmRepository rhythms;
    private final ObjectProvider<Courier> couriers;

    NotificationSettings(
            ObjectProvider<NotificationKind> kinds,
            ChoiceRepository choices,
            RhythmRepository rhythms,
            ObjectProvider<Courier> couriers) {
        this.kinds = kinds.stream()
                .sorted(Comparator.comparing(NotificationKind::key))
                .toList();
        this.choices = choices;
        this.rhythms = rhythms;
        this.couriers = couriers;
    }

    /** The ways somebody can have that kind of news by. */
    public Set<Channel> offered(AccountId account, NotificationKind kind) {
        var channels = offered(account);
        if (kind.mailedAnyway()) {
            channels.remove(Channel.MAIL);
        }
        return channels;
    }

    private Set<Channel> offered(AccountId account) {
        var channels = EnumSet.of(Channel.APP);
        couriers.stream()
                .filter(courier -> courier.canReach(account))
                .forEach(courier -> channels.add(courier.channel()));
        return channels;
    }

    /** Every kind of news there is. */
    public List<NotificationKind> kinds() {
        return kinds;
    }

    /** The channels by which somebody wants that kind. */
    @Transactional(readOnly = true)
    public Set<Channel> channels(AccountId account, NotificationKind kind) {
        var channels = EnumSet.noneOf(Channel.class);
        channels.addAll(kind.usual());
        choices.findByAccountId(account.value()).stream()
                .filter(choice -> choice.kind().equals(kind.key()))
                .forEach(choice -> {
                    if (choice.isWanted()) {
                        channels.add(choice.channel());
                    } else {
                        channels.remove(choice.channel());
                    }
                });
        if (kind.mailedAnyway()) {
            channels.remove(Channel.MAIL);
        }
        return channels;
    }

    @Transactional
    public void choose(AccountId account, NotificationKind kind, Channel channel, boolean wanted) {
        choices.save(new Choice(account, kind, channel, wanted));
    }

    /** No mails of that kind any more, or of any that can be chosen where the key is none. */
    @Transactional
    public void unsubscribe(AccountId account, String key) {
        kinds.stream()
                .filter(kind -> kind.key().equals(key) || key.isEmpty())
                .forEach(kind -> choose(account, kind, Channel.MAIL, false));
    }

    @Transactional(readOnly = true)
    public Rhythm rhythm(AccountId account) {
        return rhythms.findById(account.value()).map(StoredRhythm::rhythm).orElse(Rhythm.USUAL);
    }

    @Transactional
    public void keep(AccountId account, Rhythm rhythm) {
        rhythms.save(new StoredRhythm(account, rhythm));
    }
}
