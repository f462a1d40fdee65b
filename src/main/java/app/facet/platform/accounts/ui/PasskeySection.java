package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Passkey;
import app.facet.platform.accounts.Passkeys;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Dateline;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;

/** The passkeys of a person: add, rename, remove. */
class PasskeySection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient Passkeys passkeys;
    private final transient StepUpDialog stepUp;
    private final transient Clock clock;
    private final Div list = new Div();

    PasskeySection(Passkeys passkeys, StepUpDialog stepUp, Clock clock) {
        super("accounts.passkeys");
        this.passkeys = passkeys;
        this.stepUp = stepUp;
        this.clock = clock;
        list.addClassName("passkey-list");
        list.getElement().setAttribute("role", "list");
        addFields(list);
        addButton(getTranslation("accounts.passkeys.add"), () -> stepUp.then(this::add));
        show();
    }

    private void show() {
        list.removeAll();
        var all = passkeys.all();
        all.forEach(passkey -> list.add(row(passkey)));
        list.setVisible(!all.isEmpty());
    }

    private Div row(Passkey passkey) {
        var name = new Span(passkey.label());
        name.addClassName("session-device");
        var facts = new Div(when("accounts.passkeys.created", passkey.createdAt()));
        passkey.lastUsedAt().ifPresent(used -> facts.add(when("accounts.passkeys.used", used)));
        facts.addClassNames("session-facts", "quiet");
        var words = new Div(name, facts);
        words.addClassName("session-words");
        var rename = button("accounts.passkeys.rename", passkey, () -> rename(passkey));
        var remove = button("accounts.passkeys.remove", passkey, () -> stepUp.then(() -> askRemove(passkey)));
        var buttons = new Div(rename, remove);
        buttons.addClassName("passkey-buttons");
        var row = new Div(new Glyph("key"), words, buttons);
        row.addClassNames("session", "passkey");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private Span when(String key, Instant time) {
        return new Span(new Span(getTranslation(key) + " "), new Dateline(time, clock.instant()));
    }

    private Button button(String key, Passkey passkey, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + "-which", passkey.label()));
        return button;
    }

    private void add() {
        var question = passkeys.ask();
        PasskeyCeremony.create(this, question, answer -> {
            passkeys.add(question, answer);
            show();
            Toasts.success(getTranslation("accounts.passkeys.added"));
        });
    }

    private void rename(Passkey passkey) {
        new RenameDialog(passkey.label(), name -> {
                    passkeys.rename(passkey.id(), name);
                    show();
                })
                .open();
    }

    private void askRemove(Passkey passkey) {
        ConfirmDialog.ask(
                getTranslation("accounts.passkeys.remove-question", passkey.label()),
                getTranslation("accounts.passkeys.remove-consequence"),
                getTranslation("accounts.passkeys.remove"),
                () -> stepUp.then(() -> remove(passkey)));
    }

    private void remove(Passkey passkey) {
        passkeys.remove(passkey.id());
        show();
        Toasts.success(getTranslation("accounts.passkeys.removed"));
    }
}
