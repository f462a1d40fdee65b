package app.facet.product.careers.matching;

import app.facet.product.careers.resumes.ResumeContent;
import java.util.ArrayList;
import java.util.List;

/** The lines of a resume that can speak for something, each with the part it stands in. */
final class ResumeLines {

    private final List<EvidenceLine> lines = new ArrayList<>();

    private ResumeLines() {}

    static List<EvidenceLine> of(ResumeContent resume) {
        var all = new ResumeLines();
        all.add(ResumePart.HEADLINE, 0, resume.contact().headline());
        all.add(ResumePart.SUMMARY, 0, resume.summary());
        all.addWork(resume);
        all.addSchools(resume);
        resume.certificates().forEach(one -> all.add(ResumePart.CERTIFICATES, 0, one.name()));
        resume.skills().forEach(skill -> all.add(ResumePart.SKILLS, 0, skill));
        resume.languages().forEach(one -> all.add(ResumePart.LANGUAGES, 0, (one.name() + " " + one.level()).strip()));
        for (int i = 0; i < resume.others().size(); i++) {
            all.addAll(ResumePart.OTHER, i, resume.others().get(i).lines());
        }
        return List.copyOf(all.lines);
    }

    private void addWork(ResumeContent resume) {
        for (int i = 0; i < resume.experience().size(); i++) {
            add(ResumePart.EXPERIENCE, i, resume.experience().get(i).title());
            addAll(ResumePart.EXPERIENCE, i, resume.experience().get(i).bullets());
        }
        for (int i = 0; i < resume.projects().size(); i++) {
            add(ResumePart.PROJECTS, i, resume.projects().get(i).name());
            addAll(ResumePart.PROJECTS, i, resume.projects().get(i).bullets());
        }
    }

    private void addSchools(ResumeContent resume) {
        for (int i = 0; i < resume.education().size(); i++) {
            add(ResumePart.EDUCATION, i, resume.education().get(i).degree());
            addAll(ResumePart.EDUCATION, i, resume.education().get(i).notes());
        }
    }

    private void addAll(ResumePart part, int entry, List<String> words) {
        words.forEach(line -> add(part, entry, line));
    }

    private void add(ResumePart part, int entry, String words) {
        if (!words.isBlank()) {
            lines.add(new EvidenceLine(part, entry, words));
        }
    }
}
