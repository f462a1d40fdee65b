package app.facet.platform.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import com.vaadin.flow.server.VaadinService;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zone of whoever reads a view: as they chose it, else their browser's, else the server's. */
public final class ReaderZone {

    private ReaderZone() {}

    /** Call from a view; the answer is kept for as long as the tab is open. */
    public static ZoneId current() {
        var ui = UI.getCurrent();
        var known = ComponentUtil.getData(ui, ZoneId.class);
        if (known != null) {
            return known;
        }
        var zone = chosen().or(() -> ofBrowser(ui)).orElseGet(ZoneId::systemDefault);
        ComponentUtil.setData(ui, ZoneId.class, zone);
        return zone;
    }

    /** The choice has changed. */
    public static void forget() {
        ComponentUtil.setData(UI.getCurrent(), ZoneId.class, null);
    }

    private static Optional<ZoneId> chosen() {
        return VaadinService.getCurrent()
                .getInstantiator()
                .getOrCreate(AccountAppearance.class)
                .timeZone();
    }

    private static Optional<ZoneId> ofBrowser(UI ui) {
        return Optional.ofNullable(ui.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getTimeZoneId)
                .flatMap(ReaderZone::named);
    }

    private static Optional<ZoneId> named(@Nullable String name) {
        try {
            return Optional.ofNullable(name).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
