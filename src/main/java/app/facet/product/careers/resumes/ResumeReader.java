package app.facet.product.careers.resumes;

import app.facet.platform.documents.DocumentText;
import app.facet.product.careers.resumes.HeadReader.Head;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a resume out of a document, and says of each field how sure it is and where it stands. */
@Component
class ResumeReader {

    private static final double LISTED = 0.85;
    private static final double GUESSED = 0.6;
    private static final double TEXT = 0.8;
    private static final double WITH_MONTHS = 0.95;
    private static final double WITH_YEARS = 0.85;

    /** What the document says about somebody's working life. */
    ResumeReading read(DocumentText document) {
        List<ResumeLine> lines = ResumeLine.of(document);
        List<ResumeSection> sections = SkillSections.in(SectionFinder.find(lines));
        var evidence = new Evidence();
        var contact = new ContactReader(lines, sections, evidence).read();
        var content = new ResumeContent(
                contact,
                summary(sections, evidence),
                experience(lines(sections, SectionKind.EXPERIENCE), evidence),
                education(lines(sections, SectionKind.EDUCATION), evidence),
                skills(sections, evidence),
                projects(lines(sections, SectionKind.PROJECTS), evidence),
                SkillLists.certificates(lines(sections, SectionKind.CERTIFICATES)),
                languages(sections),
                others(sections));
        return new ResumeReading(
                content, evidence.fields(), lines.stream().map(ResumeLine::text).toList());
    }

    private static List<ResumeLine> lines(List<ResumeSection> sections, SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static String summary(List<ResumeSection> sections, Evidence evidence) {
        List<ResumeLine> lines = lines(sections, SectionKind.SUMMARY);
        if (!lines.isEmpty()) {
            evidence.note("summary", TEXT, lines);
        }
        return lines.stream().map(ResumeLine::text).collect(Collectors.joining(" "));
    }

    private static List<Position> experience(List<ResumeLine> lines, Evidence evidence) {
        List<Entry> entries = EntryFinder.inPeriods(lines);
        List<Head> heads = HeadReader.ofJobs(entries);
        var positions = new ArrayList<Position>();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Head head = heads.get(at);
            String employer = head.where().isEmpty()
                            && !positions.isEmpty()
                            && entry.chunks().size() == 1
                    ? positions.getLast().employer()
                    : head.where();
            note(evidence, "experience[" + at + "]", "title", "employer", head, entry);
            positions.add(new Position(head.what(), employer, head.place(), entry.period(), entry.body()));
        }
        return positions;
    }

    private static List<Schooling> education(List<ResumeLine> lines, Evidence evidence) {
        List<Entry> entries = EntryFinder.dated(lines);
        List<Head> heads = HeadReader.ofSchools(entries);
        var schools = new ArrayList<Schooling>();
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            Head head = heads.get(at);
            note(evidence, "education[" + at + "]", "degree", "school", head, entry);
            schools.add(new Schooling(head.what(), head.where(), head.place(), entry.period(), entry.body()));
        }
        return schools;
    }

    private static void note(Evidence evidence, String path, String what, String where, Head head, Entry entry) {
        double sure = Evidence.sure(head.points() + 1);
        evidence.note(path + "." + what, head.what().isEmpty() ? 0.1 : sure, entry.lines());
        evidence.note(path + "." + where, head.where().isEmpty() ? 0.1 : sure, entry.lines());
        CareerDate from = entry.period().from();
        evidence.note(
                path + ".period",
                entry.period().isUnknown() ? 0.1 : from != null && from.month() != null ? WITH_MONTHS : WITH_YEARS,
                entry.lines());
    }

    private static List<String> skills(List<ResumeSection> sections, Evidence evidence) {
        List<ResumeLine> lines = lines(sections, SectionKind.SKILLS);
        List<String> skills = SkillLists.skills(lines);
        if (!skills.isEmpty()) {
            boolean guessed = sections.stream()
                    .filter(section -> section.kind() == SectionKind.SKILLS)
                    .anyMatch(SkillSections::isUnheardOf);
            evidence.note("skills", guessed ? GUESSED : LISTED, lines);
        }
        return skills;
    }

    private static List<Project> projects(List<ResumeLine> lines, Evidence evidence) {
        var projects = new ArrayList<Project>();
        for (Entry entry : EntryFinder.dated(lines)) {
            String name =
                    entry.chunks().isEmpty() ? "" : entry.chunks().getFirst().text();
            evidence.note("projects[" + projects.size() + "].name", TEXT, entry.lines());
            String link = entry.chunks().stream()
                    .skip(1)
                    .map(Entry.Chunk::text)
                    .filter(text -> text.matches("(?i)(?:https?://|www\\.)\\S+|[\\w-]+(?:\\.[\\w-]+)+(?:/\\S*)?"))
                    .findFirst()
                    .orElse("");
            projects.add(new Project(name, link, entry.period(), entry.body()));
        }
        return projects;
    }

    /** From their own part, and from rows of other lists that name them. */
    private static List<ResumeContent.SpokenLanguage> languages(List<ResumeSection> sections) {
        var own = SkillLists.spoken(lines(sections, SectionKind.LANGUAGES));
        return own.isEmpty() ? SkillLists.languages(lines(sections, SectionKind.SKILLS)) : own;
    }

    private static List<Section> others(List<ResumeSection> sections) {
        return sections.stream()
                .filter(section ->
                        Set.of(SectionKind.OTHERS, SectionKind.VOLUNTEERING).contains(section.kind()))
                .map(section -> new Section(
                        section.heading(),
                        section.lines().stream().map(ResumeLine::text).toList()))
                .toList();
    }
}
