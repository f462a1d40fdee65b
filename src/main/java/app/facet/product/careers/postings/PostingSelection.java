package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;

/** Finds the postings of a search in the database. */
final class PostingSelection {

    private PostingSelection() {}

    static Specification<SavedPosting> of(AccountId owner, PostingSearch search) {
        return (posting, query, builder) -> {
            var all = new ArrayList<Predicate>();
            all.add(builder.equal(posting.get("accountId"), owner.value()));
            words(search.words())
                    .map(word -> builder.like(posting.get("searched"), "%" + word + "%", '\\'))
                    .forEach(all::add);
            if (search.workplace() != null) {
                all.add(builder.equal(posting.get("workplace"), search.workplace()));
            }
            if (search.seniority() != null) {
                all.add(builder.equal(posting.get("seniority"), search.seniority()));
            }
            if (search.skill() != null) {
                all.add(builder.greaterThan(
                        builder.locate(posting.get("demands"), KeptDemands.searched(search.skill())), 0));
            }
            if (search.pay()) {
                all.add(builder.isNotNull(posting.get("payFrom")));
            }
            return builder.and(all.toArray(Predicate[]::new));
        };
    }

    private static Stream<String> words(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceAll("[\\\\%_]", "\\\\$0"));
    }
}
