package app.facet.platform.skills;

/**
 * Where a text speaks of a skill.
 *
 * @param start first letter
 * @param end one behind the last letter
 */
public record SkillMention(Skill skill, int start, int end) {}
