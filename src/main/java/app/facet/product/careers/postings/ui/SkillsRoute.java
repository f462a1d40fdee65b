package app.facet.product.careers.postings.ui;

import app.facet.platform.skills.SkillKind;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a list of skills: {@code careers/skills?kind=technical&words=sql&skill=postgresql}.
 *
 * @param skill whose sentences are shown
 */
record SkillsRoute(String words, Optional<SkillKind> kind, Optional<String> skill) {

    static SkillsRoute read(QueryParameters query) {
        return new SkillsRoute(
                query.getSingleParameter("words").orElse(""),
                query.getSingleParameter("kind").flatMap(SkillsRoute::kind),
                query.getSingleParameter("skill").filter(id -> !id.isBlank()));
    }

    private static Optional<SkillKind> kind(String word) {
        return Arrays.stream(SkillKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(word))
                .findFirst();
    }

    QueryParameters write() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!words.isBlank()) {
            query.put("words", words.strip());
        }
        kind.ifPresent(one -> query.put("kind", one.name().toLowerCase(Locale.ROOT)));
        skill.ifPresent(id -> query.put("skill", id));
        return QueryParameters.simple(query);
    }

    SkillsRoute withSkill(Optional<String> id) {
        return new SkillsRoute(words, kind, id);
    }

    SkillsRoute narrowed(String others, Optional<SkillKind> one) {
        return new SkillsRoute(others, one, skill);
    }
}
