package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.Impersonation;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.Banner;
import app.facet.platform.ui.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;

/** Says on every view that an admin looks through somebody's eyes, and leads back. */
@org.springframework.stereotype.Component
class ImpersonationBanner implements Banner {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Impersonation impersonation;

    ImpersonationBanner(CurrentAccount current, Accounts accounts, Impersonation impersonation) {
        this.current = current;
        this.accounts = accounts;
        this.impersonation = impersonation;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> create() {
        return current.impersonator().map(admin -> {
            var end = new Button();
            end.setText(end.getTranslation("accounts.impersonation.end"));
            end.addClickListener(click -> {
                var seen = current.id();
                UI ui = end.getUI().orElseThrow(); // signing in may leave no current one
                impersonation.end();
                ui.getPage().setLocation("/admin/users/" + seen);
            });
            String name = accounts.find(current.id()).displayName();
            return new Notice(end.getTranslation("accounts.impersonation.banner", name), end);
        });
    }
}
