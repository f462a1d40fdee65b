package app.facet.product.careers.matching;

import app.facet.product.careers.resumes.CareerDate;
import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Resumes put together for one test, and others changed in one place. */
final class Drafts {

    static final ResumeContent EMPTY = new ResumeContent(
            new Contact("", "", "", "", "", List.of()),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private Drafts() {}

    static Position job(String title, int from, int to, String... bullets) {
        return new Position(title, "", "", years(from, to), List.of(bullets));
    }

    static Schooling school(String degree) {
        return new Schooling(degree, "", "", Period.UNKNOWN, List.of());
    }

    static Period years(int from, int to) {
        return new Period(new CareerDate(from, 1), new CareerDate(to, 12), false);
    }

    static ResumeContent with(ResumeContent resume, Position... jobs) {
        return copy(resume, List.of(jobs), resume.education(), resume.skills(), resume.languages());
    }

    static ResumeContent with(ResumeContent resume, Schooling... schools) {
        return copy(resume, resume.experience(), List.of(schools), resume.skills(), resume.languages());
    }

    static ResumeContent with(ResumeContent resume, SpokenLanguage... languages) {
        return copy(resume, resume.experience(), resume.education(), resume.skills(), List.of(languages));
    }

    static ResumeContent listing(ResumeContent resume, List<String> more) {
        List<String> skills =
                Stream.concat(resume.skills().stream(), more.stream()).toList();
        return copy(resume, resume.experience(), resume.education(), skills, resume.languages());
    }

    /** With one more line in the first job; one of this year if there was none. */
    static ResumeContent doing(ResumeContent resume, String bullet) {
        var jobs = new ArrayList<>(resume.experience());
        if (jobs.isEmpty()) {
            jobs.add(job("", 2025, 2025));
        }
        var first = jobs.getFirst();
        var bullets = new ArrayList<>(first.bullets());
        bullets.add(bullet);
        jobs.set(0, new Position(first.title(), first.employer(), first.place(), first.period(), bullets));
        return copy(resume, jobs, resume.education(), resume.skills(), resume.languages());
    }

    private static ResumeContent copy(
            ResumeContent resume,
            List<Position> jobs,
            List<Schooling> schools,
            List<String> skills,
            List<SpokenLanguage> languages) {
        return new ResumeContent(
                resume.contact(),
                resume.summary(),
                jobs,
                schools,
                skills,
                resume.projects(),
                resume.certificates(),
                languages,
                resume.others());
    }
}
