package app.facet.platform.notifications.ui;

import app.facet.platform.audit.Origin;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.notifications.DeviceSummary;
import app.facet.platform.notifications.Devices;
import app.facet.platform.notifications.PushSubscription;
import app.facet.platform.ui.Dateline;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** On which devices push messages come, this one among them. */
class DeviceSection extends SettingsSection implements ThisDevice.Ear {

    private static final long serialVersionUID = 1L;

    private static final String WORDS = "notifications.devices.";

    private final transient Devices devices;
    private final transient AccountId me;
    private final transient Clock clock;
    private final ThisDevice here;
    private final Button on = new Button(getTranslation(WORDS + "turn-on"));
    private final Paragraph state = new Paragraph();
    private final Div list = new Div();
    private Optional<UUID> thisOne = Optional.empty();

    DeviceSection(Devices devices, AccountId me, Clock clock) {
        super("notifications.devices");
        this.devices = devices;
        this.me = me;
        this.clock = clock;
        here = new ThisDevice(devices.publicKey(), this);
        on.getElement().setAttribute("data-push", "on");
        state.getElement().setAttribute("role", "status");
        state.addClassName("push-state");
        list.addClassName("device-list");
        list.getElement().setAttribute("role", "list");
        here.add(state, on);
        addFields(here, list);
        show();
    }

    @Override
    public void isOn(String endpoint) {
        thisOne = devices.find(me, endpoint).map(DeviceSummary::id);
        say(thisOne.isPresent() ? "on" : "off");
    }

    @Override
    public void turnedOn(PushSubscription subscription) {
        String label = Origin.current().device();
        devices.turnOn(me, subscription, label == null ? getTranslation(WORDS + "nameless") : label);
        isOn(subscription.endpoint());
        Toasts.success(getTranslation(WORDS + "turned-on"));
    }

    @Override
    public void isOff(String why) {
        thisOne = Optional.empty();
        say(why);
    }

    private void say(String what) {
        state.setText(getTranslation(WORDS + "state." + what));
        state.setClassName("problem", !what.equals("on") && !what.equals("off"));
        on.setVisible(!what.equals("on") && !what.equals("unable") && !what.equals("home-screen"));
        show();
    }

    private void show() {
        list.removeAll();
        devices.of(me).forEach(device -> list.add(row(device)));
        list.setVisible(list.getComponentCount() > 0);
    }

    private Div row(DeviceSummary device) {
        var name = new Span(label(device));
        name.addClassName("device-name");
        var facts = new Div(when("since", device.createdAt()));
        if (device.succeededAt() != null) {
            facts.add(when("succeeded", device.succeededAt()));
        }
        facts.addClassNames("device-facts", "quiet");
        var words = new Div(name, facts);
        words.addClassName("device-words");
        var buttons =
                new Div(button("test", device, () -> test(device)), button("remove", device, () -> remove(device)));
        buttons.addClassName("device-buttons");
        var row = new Div(new Glyph("monitor"), words, buttons);
        row.addClassName("device");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private String label(DeviceSummary device) {
        return isHere(device) ? getTranslation(WORDS + "here", device.label()) : device.label();
    }

    private boolean isHere(DeviceSummary device) {
        return thisOne.filter(device.id()::equals).isPresent();
    }

    private Span when(String what, Instant time) {
        return new Span(new Span(getTranslation(WORDS + what) + " "), new Dateline(time, clock.instant()));
    }

    private Button button(String verb, DeviceSummary device, Runnable action) {
        var button = new Button(getTranslation(WORDS + verb), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(WORDS + verb + "-which", device.label()));
        return button;
    }

    private void test(DeviceSummary device) {
        devices.test(me, device.id(), getLocale());
        Toasts.success(getTranslation(WORDS + "tested"));
    }

    private void remove(DeviceSummary device) {
        devices.remove(me, device.id());
        if (isHere(device)) {
            here.forget();
            isOff("off");
        } else {
            show();
        }
        Toasts.success(getTranslation(WORDS + "removed"));
    }

    // Package-private test seam.
    ThisDevice here() {
        return here;
    }
}
