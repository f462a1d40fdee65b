package app.facet.platform.work;

import java.util.Optional;
import org.springframework.data.jpa.domain.PredicateSpecification;

/** Which work to show; what is left empty does not narrow it. */
public record WorkFilter(Optional<WorkState> state, Optional<String> type) {

    public static final WorkFilter EVERYTHING = new WorkFilter(Optional.empty(), Optional.empty());

    public WorkFilter withState(Optional<WorkState> wanted) {
        return new WorkFilter(wanted, type);
    }

    public WorkFilter withType(Optional<String> wanted) {
        return new WorkFilter(state, wanted);
    }

    PredicateSpecification<WorkItem> specification() {
        return PredicateSpecification.allOf(
                state.map(wanted -> equal("state", wanted)).orElseGet(PredicateSpecification::unrestricted),
                type.map(wanted -> equal("type", wanted)).orElseGet(PredicateSpecification::unrestricted));
    }

    private static PredicateSpecification<WorkItem> equal(String attribute, Object wanted) {
        return (item, criteria) -> criteria.equal(item.get(attribute), wanted);
    }
}
