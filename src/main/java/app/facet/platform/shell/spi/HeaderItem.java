package app.facet.platform.shell.spi;

import com.vaadin.flow.component.Component;

/** Something at the top right of every view: credits, bell, account. A bean; asked once per opened tab. */
public interface HeaderItem {

    Component create();

    /** Whether it is also shown where nobody is signed in, for instance on an error page. */
    default boolean forVisitors() {
        return false;
    }

    /** Small numbers stand further left; the account menu is last. */
    int order();
}
