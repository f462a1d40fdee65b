package app.facet.product.careers.matching.ui;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.Skills;
import app.facet.platform.ui.Texts;
import app.facet.product.careers.matching.EvidenceLine;
import app.facet.product.careers.matching.ScoreItem;
import app.facet.product.careers.matching.Standing;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** What came of a comparison, in the words of its reader. */
final class MatchWords {

    private final Locale locale;
    private final Texts texts;

    MatchWords(Locale locale) {
        this.locale = locale;
        texts = Texts.of(locale);
    }

    String get(String key, Object... values) {
        return texts.get(key, values);
    }

    /** To the resumes one of which is compared. */
    Anchor toResumes() {
        var link = new Anchor("careers/resumes", get("careers.match.resumes"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    String name(Skill skill) {
        return skill.name(locale);
    }

    /** What was counted: a skill by its name, anything else in the words of the posting. */
    String name(ScoreItem item) {
        return Skills.all().find(item.skill()).map(this::name).orElse(item.name());
    }

    String standing(Standing standing) {
        return get("careers.match.standing." + word(standing));
    }

    String evidence(EvidenceLine line) {
        return get("careers.match.line", get("careers.match.in." + word(line.part())), line.words());
    }

    /** Points with one decimal. */
    String points(BigDecimal points) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }

    String points(double points) {
        return points(BigDecimal.valueOf(points));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
