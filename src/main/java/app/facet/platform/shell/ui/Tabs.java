package app.facet.platform.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;

/** The views of the section one is in, as links under its title. One view alone needs no tab. */
class Tabs extends Nav {

    private static final long serialVersionUID = 1L;

    Tabs() {
        addClassName("shell-tabs");
    }

    void show(Optional<Section> here, String path) {
        removeAll();
        var tabs = here.map(Section::tabs).orElseGet(List::of);
        setVisible(tabs.size() > 1);
        if (!isVisible()) {
            return;
        }
        setAriaLabel(getTranslation(here.orElseThrow().titleKey()));
        var current = here.flatMap(section -> section.current(path));
        for (var tab : tabs) {
            var link = new Anchor(tab.route(), getTranslation(tab.titleKey()));
            if (current.filter(tab::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
