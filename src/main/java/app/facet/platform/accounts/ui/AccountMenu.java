package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.shell.spi.HeaderItem;
import app.facet.platform.ui.Glyph;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, and the way out. */
@org.springframework.stereotype.Component
class AccountMenu implements HeaderItem {

    private static final int LAST = 100;

    private final Accounts accounts;
    private final CurrentAccount current;
    private final AuthenticationContext session;

    AccountMenu(Accounts accounts, CurrentAccount current, AuthenticationContext session) {
        this.accounts = accounts;
        this.current = current;
        this.session = session;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Component create() {
        var me = accounts.find(current.id());
        var bar = new MenuBar();
        bar.addClassName("header-item");
        bar.addThemeNames("icon", "tertiary");
        var menu = bar.addItem(new Glyph("user"));
        menu.setAriaLabel(bar.getTranslation("accounts.menu.label", me.displayName()));
        var who = new Span(me.displayName());
        who.addClassName("menu-heading");
        menu.getSubMenu().addItem(who).setEnabled(false);
        menu.getSubMenu().addItem(bar.getTranslation("accounts.menu.account"), click -> UI.getCurrent()
                .navigate("account"));
        menu.getSubMenu().addItem(bar.getTranslation("accounts.menu.security"), click -> UI.getCurrent()
                .navigate("account/security"));
        if (current.isAdmin()) {
            menu.getSubMenu().addItem(bar.getTranslation("accounts.menu.admin"), click -> UI.getCurrent()
                    .navigate("admin"));
        }
        menu.getSubMenu().addItem(bar.getTranslation("accounts.sessions.title"), click -> UI.getCurrent()
                .navigate("account/sessions"));
        menu.getSubMenu().addItem(bar.getTranslation("accounts.menu.sign-out"), click -> session.logout());
        return bar;
    }
}
