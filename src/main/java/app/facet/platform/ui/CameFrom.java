package app.facet.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody was doing when something else had to be done first, so that they get back to it afterwards. */
public final class CameFrom {

    private static final String PARAMETER = "from";
    private static final String KEPT = CameFrom.class.getName();

    /** A view of ours: nobody is led anywhere else by a link somebody made. */
    private static final Pattern PATH = Pattern.compile("[a-z0-9][a-z0-9/-]{0,200}");

    private CameFrom() {}

    /** For a link that leads away from here for a while. */
    public static QueryParameters here() {
        String path = UI.getCurrent().getActiveViewLocation().getPath();
        return PATH.matcher(path).matches() ? QueryParameters.of(PARAMETER, path) : QueryParameters.empty();
    }

    /** Keeps it, also while they are at the page of somebody else. */
    public static void remember(Location location) {
        location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .filter(path -> PATH.matcher(path).matches())
                .ifPresent(path -> VaadinSession.getCurrent().setAttribute(KEPT, path));
    }

    /** Where they were, without a leading slash. */
    public static Optional<String> path() {
        return Optional.ofNullable((String) VaadinSession.getCurrent().getAttribute(KEPT));
    }
}
