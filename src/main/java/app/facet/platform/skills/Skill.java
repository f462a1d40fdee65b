package app.facet.platform.skills;

import java.util.Locale;

/**
 * Something people can do, know or have proved.
 *
 * @param id stable, such as {@code kubernetes}
 * @param category of trade or field, such as {@code devops}
 */
public record Skill(String id, SkillKind kind, String category, String english, String german) {

    public String name(Locale locale) {
        return locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? german : english;
    }
}
