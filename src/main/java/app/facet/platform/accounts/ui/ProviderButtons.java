package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Provider;
import app.facet.platform.accounts.Providers;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The ways in that others offer: one button each, all alike. Nothing where none is set up. */
class ProviderButtons extends Div {

    private static final long serialVersionUID = 1L;

    private ProviderButtons(Providers providers) {
        addClassName("provider-buttons");
        providers.offered().forEach(provider -> add(button(provider)));
        setVisible(!providers.offered().isEmpty());
    }

    /** Above a form. */
    static ProviderButtons before(Providers providers) {
        var buttons = new ProviderButtons(providers);
        buttons.add(buttons.or("accounts.provider.or-form"));
        return buttons;
    }

    /** Below a form. */
    static ProviderButtons after(Providers providers) {
        var buttons = new ProviderButtons(providers);
        buttons.addComponentAsFirst(buttons.or("accounts.provider.or"));
        return buttons;
    }

    private Span or(String key) {
        var or = new Span(getTranslation(key));
        or.addClassName("provider-or");
        return or;
    }

    private Anchor button(Provider provider) {
        var button = link(provider);
        button.add(new Glyph("brand-" + provider.key()));
        button.add(new Span(getTranslation("accounts.provider.go-on", provider.displayName())));
        return button;
    }

    /** Leaves the application: the browser goes to the provider. */
    static Anchor link(Provider provider) {
        var link = new Anchor("/sign-in/with/" + provider.key());
        link.setRouterIgnore(true);
        link.addClassName("provider-button");
        return link;
    }
}
