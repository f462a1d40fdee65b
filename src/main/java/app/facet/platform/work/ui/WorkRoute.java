package app.facet.platform.work.ui;

import app.facet.platform.work.WorkFilter;
import app.facet.platform.work.WorkState;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The address of a filtered list of work: {@code admin/work?state=parked&type=...}. */
final class WorkRoute {

    static final String PATH = "admin/work";

    private static final String STATE = "state";
    private static final String TYPE = "type";

    private WorkRoute() {}

    /** An address that was mistyped narrows nothing. */
    static WorkFilter read(QueryParameters query) {
        return new WorkFilter(
                query.getSingleParameter(STATE).flatMap(WorkRoute::state),
                query.getSingleParameter(TYPE).filter(type -> !type.isBlank()));
    }

    static QueryParameters write(WorkFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        filter.state().ifPresent(state -> query.put(STATE, WorkWords.key(state)));
        filter.type().ifPresent(type -> query.put(TYPE, type));
        return QueryParameters.simple(query);
    }

    static String address(WorkFilter filter) {
        var query = write(filter).getQueryString();
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static Optional<WorkState> state(String word) {
        return Arrays.stream(WorkState.values())
                .filter(state -> WorkWords.key(state).equals(word))
                .findFirst();
    }
}
