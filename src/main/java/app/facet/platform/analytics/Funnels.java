package app.facet.platform.analytics;

import app.facet.platform.analytics.FunnelResult.Step;
import app.facet.platform.analytics.spi.Funnel;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.ProductKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far people go on the ways the modules hope for. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class Funnels {

    private final JdbcClient jdbc;
    private final EventKinds kinds;
    private final List<Funnel> funnels;

    Funnels(JdbcClient jdbc, EventKinds kinds, ObjectProvider<Funnel> lent) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        funnels = lent.stream().sorted(Comparator.comparing(Funnel::key)).toList();
        funnels.forEach(funnel -> funnel.steps().forEach(this::requireKnown));
    }

    private void requireKnown(String step) {
        if (!step.equals(Funnel.ANY_RESULT) && kinds.named(step).isEmpty()) {
            throw new IllegalStateException("A funnel has a step that no module lends: " + step);
        }
    }

    /**
     * Of everybody who took the first step in these days.
     *
     * @param product only what happened there, and what happens nowhere in particular, such as signing up
     */
    @Transactional(readOnly = true)
    public List<FunnelResult> all(Days days, Optional<ProductKey> product) {
        return funnels.stream().map(funnel -> result(funnel, days, product)).toList();
    }

    @Transactional(readOnly = true)
    FunnelResult result(Funnel funnel, Days days, Optional<ProductKey> product) {
        var names = funnel.steps().stream().map(this::names).toList();
        return jdbc.sql(new FunnelSql(names, days, funnel.within(), product).text())
                .query((row, number) -> new FunnelResult(funnel.nameKey(), funnel.within(), steps(funnel, row)))
                .single();
    }

    private Set<String> names(String step) {
        var results = kinds.results();
        return !step.equals(Funnel.ANY_RESULT) || results.isEmpty() ? Set.of(step) : results;
    }

    private List<Step> steps(Funnel funnel, ResultSet row) throws SQLException {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < funnel.steps().size(); i++) {
            String name = funnel.steps().get(i);
            steps.add(new Step(
                    kinds.named(name).map(EventKind::nameKey).orElse("analytics.event.result"),
                    row.getLong("people" + (i + 1)),
                    i == 0 ? Optional.empty() : median(row, "median" + (i + 1))));
        }
        return steps;
    }

    private static Optional<Duration> median(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
