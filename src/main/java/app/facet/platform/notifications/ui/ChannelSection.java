package app.facet.platform.notifications.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.Channel;
import app.facet.platform.notifications.NotificationKind;
import app.facet.platform.notifications.NotificationSettings;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.Locale;

/** For each kind of news, the channels it comes by. A tick counts at once. */
class ChannelSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient NotificationSettings settings;
    private final transient AccountId me;
    private final boolean admin;
    private final Div kinds = new Div();

    /** @param admin whether they are told what admins are */
    ChannelSection(NotificationSettings settings, AccountId me, boolean admin) {
        super("notifications.settings.channels");
        this.settings = settings;
        this.me = me;
        this.admin = admin;
        kinds.addClassName("channel-kinds");
        addFields(kinds);
        show();
    }

    /** Once more, because another channel can be had, or one less. */
    final void show() {
        kinds.removeAll();
        settings.kinds().stream().filter(kind -> admin || !kind.admins()).forEach(kind -> kinds.add(choices(kind)));
    }

    private CheckboxGroup<Channel> choices(NotificationKind kind) {
        var group = new CheckboxGroup<Channel>(getTranslation(kind.key() + ".notification.name"));
        group.setItems(settings.offered(me, kind));
        group.setItemLabelGenerator(channel ->
                getTranslation("notifications.channel." + channel.name().toLowerCase(Locale.ROOT)));
        var wanted = settings.channels(me, kind);
        wanted.retainAll(settings.offered(me, kind));
        group.setValue(wanted);
        group.addValueChangeListener(change -> {
            var changed = EnumSet.allOf(Channel.class);
            changed.removeIf(channel ->
                    change.getValue().contains(channel) == change.getOldValue().contains(channel));
            changed.forEach(channel ->
                    settings.choose(me, kind, channel, change.getValue().contains(channel)));
            Toasts.success(getTranslation("notifications.settings.saved"));
        });
        return group;
    }
}
