package app.facet.platform.shell.spi;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A card on the home view, for instance what to go on with. A bean; asked at every visit. */
public interface HomeCard {

    /** Empty when there is nothing to show to whoever is signed in. */
    Optional<Component> create();

    int order();
}
