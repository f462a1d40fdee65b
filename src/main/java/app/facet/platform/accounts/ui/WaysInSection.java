package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.LastWayIn;
import app.facet.platform.accounts.LinkedIdentity;
import app.facet.platform.accounts.Provider;
import app.facet.platform.accounts.Providers;
import app.facet.platform.accounts.WaysIn;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;

/** The providers with which this person signs in: those linked, and those that can be. */
class WaysInSection extends SettingsSection implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;

    private final transient WaysIn ways;
    private final transient Providers providers;
    private final transient StepUpDialog stepUp;
    private final Div list = new Div();

    WaysInSection(WaysIn ways, Providers providers, StepUpDialog stepUp) {
        super("accounts.ways-in");
        this.ways = ways;
        this.providers = providers;
        this.stepUp = stepUp;
        list.addClassName("ways-in");
        addFields(list);
        show();
    }

    private void show() {
        list.removeAll();
        var linked = ways.identities();
        linked.forEach(identity -> list.add(row(identity)));
        providers.offered().stream()
                .filter(provider -> linked.stream().noneMatch(one -> one.provider() == provider))
                .forEach(provider -> list.add(link(provider)));
        setVisible(!linked.isEmpty() || !providers.offered().isEmpty());
    }

    private Component row(LinkedIdentity identity) {
        String name = identity.provider().displayName();
        var label = new Span(identity.label());
        label.addClassNames("quiet", "way-in-label");
        var words = new Div(new Span(name), label);
        words.addClassName("way-in-words");
        var unlink =
                new Button(getTranslation("accounts.ways-in.unlink"), click -> stepUp.then(() -> unlink(identity)));
        unlink.setAriaLabel(getTranslation("accounts.ways-in.unlink-one", name, identity.label()));
        var row = new Div(new Glyph("brand-" + identity.provider().key()), words, unlink);
        row.addClassName("way-in");
        return row;
    }

    private Component link(Provider provider) {
        var button = ProviderButtons.link(provider);
        button.add(
                new Glyph("brand-" + provider.key()),
                new Span(getTranslation("accounts.ways-in.link", provider.displayName())));
        return button;
    }

    private void unlink(LinkedIdentity identity) {
        try {
            ways.unlink(identity.id());
            show();
            Toasts.success(getTranslation(
                    "accounts.ways-in.unlinked", identity.provider().displayName()));
        } catch (LastWayIn refused) {
            Toasts.error(getTranslation(refused.messageKey()));
        }
    }

    /** Back from a provider that did not vouch. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ProviderProblem.in(event.getLocation().getQueryParameters())
                .ifPresent(problem -> Toasts.error(getTranslation(problem.titleKey(), problem.provider()) + ". "
                        + getTranslation(problem.messageKey(), problem.provider())));
    }
}
