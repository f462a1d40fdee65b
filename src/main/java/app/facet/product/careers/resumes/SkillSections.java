package app.facet.product.careers.resumes;

import app.facet.platform.skills.Skill;
import app.facet.platform.skills.SkillKind;
import app.facet.platform.skills.Skills;
import java.util.List;

/** Finds lists of skills under headings nobody else uses, by what stands beneath them. */
final class SkillSections {

    private static final int FEWEST = 2;

    private SkillSections() {}

    static List<ResumeSection> in(List<ResumeSection> sections) {
        return sections.stream()
                .map(section -> isUnheardOf(section) && listsSkills(section.lines())
                        ? new ResumeSection(SectionKind.SKILLS, section.heading(), section.lines())
                        : section)
                .toList();
    }

    /** Whether its heading says nothing of what is beneath; hobbies are no skills, whatever they are. */
    static boolean isUnheardOf(ResumeSection section) {
        String heading = section.heading().replaceAll("[\\s:.]+$", "");
        return (section.kind() == SectionKind.OTHERS || section.kind() == SectionKind.SKILLS)
                && SectionKind.named(heading).isEmpty()
                && SectionKind.hinted(heading).isEmpty();
    }

    private static boolean listsSkills(List<ResumeLine> lines) {
        List<String> items = SkillLists.skills(lines);
        long known = items.stream()
                .flatMap(item -> Skills.all().named(item).stream())
                .map(Skill::kind)
                .filter(kind -> kind == SkillKind.TECHNICAL || kind == SkillKind.SOFT)
                .count();
        return known >= FEWEST && 2 * known > items.size();
    }
}
