package app.facet.platform.accounts.ui;

import app.facet.platform.accounts.Provider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * What went wrong on the way to a provider and back, as the address of the page tells it.
 *
 * @param provider its name
 */
record ProviderProblem(String word, String provider) {

    private static final Set<String> WORDS = Set.of("cancelled", "too-old", "no-email", "not-fresh", "provider");

    static Optional<ProviderProblem> in(QueryParameters asked) {
        return asked.getSingleParameter("problem").filter(WORDS::contains).flatMap(word -> asked.getSingleParameter(
                        "with")
                .flatMap(ProviderProblem::named)
                .map(name -> new ProviderProblem(word, name)));
    }

    private static Optional<String> named(String key) {
        return Arrays.stream(Provider.values())
                .filter(provider -> provider.key().equals(key))
                .map(Provider::displayName)
                .findFirst();
    }

    String titleKey() {
        return "accounts.provider." + word + "-title";
    }

    /** What to do next. */
    String messageKey() {
        return "accounts.provider." + word;
    }
}
