package app.facet.platform.ai.ui;

import app.facet.platform.ai.KeyRefused;
import app.facet.platform.ai.OwnKey;
import app.facet.platform.ai.OwnKeys;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;

/** The keys a person brought: added once, never shown again. */
class OwnKeysSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    private final transient OwnKeys keys;
    private final transient AccountId me;
    private final AiWords words;
    private final transient StepUpDialog stepUp;
    private final Div list = new Div();
    private final Select<String> provider = new Select<>();
    private final PasswordField key = new PasswordField();

    OwnKeysSection(OwnKeys keys, AccountId me, AiWords words, StepUpDialog stepUp) {
        super("ai.own-keys");
        this.keys = keys;
        this.me = me;
        this.words = words;
        this.stepUp = stepUp;
        list.addClassName("own-keys");
        list.getElement().setAttribute("role", "list");
        provider.setLabel(words.get("ai.own-keys.provider"));
        provider.setItems(keys.providers());
        provider.setItemLabelGenerator(words::provider);
        key.setLabel(words.get("ai.own-keys.key"));
        key.setHelperText(words.get("ai.own-keys.help"));
        key.setRevealButtonVisible(false);
        key.getElement().setAttribute("autocomplete", "off");
        addFields(list, provider, key);
        addButton(words.get("ai.own-keys.save"), this::save);
        show();
    }

    private void show() {
        list.removeAll();
        var all = keys.of(me);
        all.forEach(one -> list.add(row(one)));
        list.setVisible(!all.isEmpty());
    }

    private Div row(OwnKey one) {
        var name = new Span(words.provider(one.provider()));
        name.addClassName("own-key-name");
        var facts = new Span(words.get("ai.own-keys.facts", one.lastFour(), words.time(one.testedAt())));
        facts.addClassName("quiet");
        var about = new Div(name, facts);
        about.addClassName("own-key-words");
        var remove = new Button(words.get("ai.own-keys.remove"), click -> askRemove(one));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(words.get("ai.own-keys.remove-which", words.provider(one.provider())));
        var row = new Div(about, remove);
        row.addClassName("own-key");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }

    private void save() {
        provider.setInvalid(provider.isEmpty());
        key.setInvalid(key.isEmpty());
        key.setErrorMessage(words.get("ai.own-keys.missing"));
        provider.setErrorMessage(words.get("ai.own-keys.which"));
        if (!provider.isEmpty() && !key.isEmpty()) {
            stepUp.then(this::store);
        }
    }

    private void store() {
        try {
            keys.save(me, provider.getValue(), key.getValue());
        } catch (KeyRefused refused) {
            key.setInvalid(true);
            key.setErrorMessage(words.get(refused.messageKey()));
            return;
        }
        key.clear();
        key.setInvalid(false);
        show();
        Toasts.success(words.get("ai.own-keys.saved"));
    }

    private void askRemove(OwnKey one) {
        ConfirmDialog.ask(
                words.get("ai.own-keys.remove-question", words.provider(one.provider())),
                words.get("ai.own-keys.remove-consequence"),
                words.get("ai.own-keys.remove"),
                () -> {
                    keys.remove(me, one.provider());
                    show();
                    Toasts.success(words.get("ai.own-keys.removed"));
                });
    }

    // Package-private test seams.
    Select<String> provider() {
        return provider;
    }

    PasswordField key() {
        return key;
    }

    Div list() {
        return list;
    }
}
