package app.facet.product.dating.results.ui;

import app.facet.product.dating.results.TestId;
import app.facet.product.dating.results.VersionId;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;

/** The addresses of the screens about results. */
final class ResultsRoutes {

    static final String OVERVIEW = "dating/results";
    static final String LOG = "dating/results/log";
    static final String VERSIONS = "dating/results/versions";
    static final String NEW_VERSION = "dating/results/versions/new";
    static final String VERSION = "dating/results/versions/version/:version";
    static final String TESTS = "dating/results/tests";
    static final String NEW_TEST = "dating/results/tests/new";
    static final String TEST = "dating/results/tests/test/:test";
    static final String IMPORT = "dating/results/import";

    private ResultsRoutes() {}

    static String hrefOf(VersionId version) {
        return VERSIONS + "/version/" + version.value();
    }

    static String hrefOf(TestId test) {
        return TESTS + "/test/" + test.value();
    }

    static String logOf(String platform, LocalDate day) {
        return LOG + "?platform=" + platform + "&day=" + day;
    }

    static String weekOf(String platform, LocalDate day) {
        return logOf(platform, day) + "&span=week";
    }

    static QueryParameters query(String platform, LocalDate day, boolean week) {
        var query = new LinkedHashMap<String, String>();
        query.put("platform", platform);
        query.put("day", day.toString());
        if (week) {
            query.put("span", "week");
        }
        return QueryParameters.simple(query);
    }

    /** Empty when the address names nothing. */
    static Optional<UUID> idIn(RouteParameters address, String name) {
        try {
            return address.get(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Empty when the address names no day. */
    static Optional<LocalDate> dayIn(QueryParameters query) {
        try {
            return query.getSingleParameter("day").map(LocalDate::parse);
        } catch (DateTimeException mistyped) {
            return Optional.empty();
        }
    }
}
