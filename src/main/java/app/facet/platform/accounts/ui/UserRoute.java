package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.AccountFilter;
import app.facet.platform.accounts.Role;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the list of users shows, as its address has it. */
final class UserRoute {

    static final String PATH = "admin/users";

    private static final String WORDS = "words";
    private static final String ROLE = "role";
    private static final String LOCKED = "locked";

    private UserRoute() {}

    /** An address that was mistyped narrows nothing. */
    static AccountFilter read(QueryParameters query) {
        return new AccountFilter(
                query.getSingleParameter(WORDS).orElse(""),
                query.getSingleParameter(ROLE).flatMap(UserRoute::role),
                query.getSingleParameter(LOCKED).isPresent());
    }

    static QueryParameters write(AccountFilter filter) {
        Map<String, String> query = new LinkedHashMap<>();
        if (!filter.words().isBlank()) {
            query.put(WORDS, filter.words().strip());
        }
        filter.role().ifPresent(role -> query.put(ROLE, role.word()));
        if (filter.onlyLocked()) {
            query.put(LOCKED, "yes");
        }
        return QueryParameters.simple(query);
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word))
                .findFirst();
    }
}
