package app.facet.product.dating.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The platforms results are kept for: those Facet knows, and any other. */
@Service
public class ResultsPlatforms {

    private static final Set<String> OTHERS = Set.of("other", "andere", "sonstige");

    private final JdbcClient jdbc;

    ResultsPlatforms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order people expect them, the unnamed last. */
    @Transactional(readOnly = true)
    public List<ResultsPlatform> all() {
        var all = new ArrayList<>(
                jdbc.sql("select code, name from dating_platform where code <> :other order by position, code")
                        .param("other", ResultsPlatform.OTHER)
                        .query((row, number) -> new ResultsPlatform(row.getString(1), row.getString(2)))
                        .list());
        all.add(new ResultsPlatform(ResultsPlatform.OTHER, ""));
        return List.copyOf(all);
    }

    /** The platform people mean by that name. */
    Optional<String> named(String name) {
        String plain = name.strip();
        return all().stream()
                .filter(platform -> platform.code().equalsIgnoreCase(plain)
                        || platform.name().equalsIgnoreCase(plain)
                        || (platform.isOther() && OTHERS.contains(plain.toLowerCase(Locale.ROOT))))
                .map(ResultsPlatform::code)
                .findFirst();
    }

    void require(String code) {
        if (all().stream().noneMatch(platform -> platform.code().equals(code))) {
            throw new ResultsRefused("platform-unknown");
        }
    }
}
