package app.facet.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The views of all modules: each product brings a file of its own in {@code views/}. */
final class Views {

    private Views() {}

    /**
     * Where somebody goes.
     *
     * @param who {@code visitor}, {@code member} or {@code admin}
     * @param link of the first of these on the page, the page behind it is walked as well
     */
    record View(String who, String path, Optional<String> link) {

        static View read(String line) {
            String[] parts = line.split(" -> ", 2);
            String[] where = parts[0].split(" ", 2);
            return new View(where[0], where[1], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty());
        }
    }

    static List<View> of(String who) throws IOException {
        var views = new ArrayList<View>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:views/*.txt")) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(View::read)
                    .filter(view -> view.who().equals(who))
                    .forEach(views::add);
        }
        return views;
    }
}
