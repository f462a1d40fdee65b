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

    ProviderButtons(Providers providers) {
        addClassName("provider-buttons");
        providers.offered().forEach(provider -> add(button(provider)));
        if (!providers.offered().isEmpty()) {
            var or = new Span(getTranslation("accounts.provider.or"));
            or.addClassName("provider-or");
            add(or);
        }
        setVisible(!providers.offered().isEmpty());
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
