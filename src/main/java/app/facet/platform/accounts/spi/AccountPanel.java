package app.facet.platform.accounts.spi;

import app.facet.platform.kernel.AccountId;
import com.vaadin.flow.component.Component;

/** What a module has to show and to change about one account in the back office. A bean. */
public interface AccountPanel {

    Component of(AccountId account);

    int order();
}
