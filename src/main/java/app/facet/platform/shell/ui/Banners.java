package app.facet.platform.shell.ui;

import app.facet.platform.shell.spi.Banner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What modules have to say above every view. */
class Banners extends Div {

    private static final long serialVersionUID = 1L;

    Banners(ObjectProvider<Banner> banners) {
        var shown = banners.stream()
                .sorted(Comparator.comparingInt(Banner::order))
                .map(Banner::create)
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
        addClassName("banners");
        setVisible(shown.length > 0);
        add(shown);
    }
}
