package app.facet.platform.shell.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something above every view that must not be overlooked. A bean; asked once per opened tab. */
public interface Banner {

    /** Empty when there is nothing to say to whoever is signed in. */
    Optional<Component> create();

    int order();
}
