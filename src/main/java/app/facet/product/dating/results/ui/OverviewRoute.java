package app.facet.product.dating.results.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;

/** The address of an overview: {@code ?platform=tinder&days=90}. */
record OverviewRoute(Optional<String> platform, int days) {

    static final List<Integer> LENGTHS = List.of(30, 90, 365);
    private static final int USUAL = 90;

    /** What was mistyped is as usual: all platforms, three months. */
    static OverviewRoute read(QueryParameters query, List<String> platforms) {
        return new OverviewRoute(
                query.getSingleParameter("platform").filter(platforms::contains),
                LENGTHS.stream()
                        .filter(number -> query.getSingleParameter("days")
                                .filter(number.toString()::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(USUAL));
    }

    OverviewRoute with(Optional<String> other) {
        return new OverviewRoute(other, days);
    }

    OverviewRoute with(int other) {
        return new OverviewRoute(platform, other);
    }

    String address() {
        return ResultsRoutes.OVERVIEW + "?days=" + days
                + platform.map(code -> "&platform=" + code).orElse("");
    }
}
