package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import java.util.List;
import java.util.Locale;

/** Forms of what a resume has several of: jobs, schools, projects and sections of one's own. */
final class EntryForms {

    private static final Position NO_JOB = new Position("", "", "", Period.UNKNOWN, List.of());
    private static final Schooling NO_SCHOOL = new Schooling("", "", "", Period.UNKNOWN, List.of());
    private static final Project NO_PROJECT = new Project("", "", Period.UNKNOWN, List.of());
    private static final Section NO_SECTION = new Section("", List.of());
    private static final String HINT = "careers.resume.dates";

    private final ResumeContent content;
    private final Locale locale;

    EntryForms(ResumeContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
    }

    /** @param place behind the last one for a new one */
    PartForm job(int place) {
        var was = place < content.experience().size() ? content.experience().get(place) : NO_JOB;
        return new PartForm(
                "careers.resume.job",
                HINT,
                List.of(
                        FormLine.one("careers.resume.title", was.title()),
                        FormLine.one("careers.resume.employer", was.employer()),
                        FormLine.one("careers.resume.place", was.place()),
                        FormLine.one("careers.resume.period", was.period().text(locale)),
                        FormLine.several("careers.resume.bullets", PartForms.lines(was.bullets()))),
                typed -> new Replaced(content)
                        .experience(Replaced.at(
                                content.experience(),
                                place,
                                new Position(
                                        typed.get(0),
                                        typed.get(1),
                                        typed.get(2),
                                        period(typed.get(3), was.period()),
                                        PartForms.list(typed.get(4))))));
    }

    /** @param place behind the last one for a new one */
    PartForm school(int place) {
        var was = place < content.education().size() ? content.education().get(place) : NO_SCHOOL;
        return new PartForm(
                "careers.resume.schooling",
                HINT,
                List.of(
                        FormLine.one("careers.resume.degree", was.degree()),
                        FormLine.one("careers.resume.school", was.school()),
                        FormLine.one("careers.resume.place", was.place()),
                        FormLine.one("careers.resume.period", was.period().text(locale)),
                        FormLine.several("careers.resume.bullets", PartForms.lines(was.notes()))),
                typed -> new Replaced(content)
                        .education(Replaced.at(
                                content.education(),
                                place,
                                new Schooling(
                                        typed.get(0),
                                        typed.get(1),
                                        typed.get(2),
                                        period(typed.get(3), was.period()),
                                        PartForms.list(typed.get(4))))));
    }

    /** @param place behind the last one for a new one */
    PartForm project(int place) {
        var was = place < content.projects().size() ? content.projects().get(place) : NO_PROJECT;
        return new PartForm(
                "careers.resume.project",
                HINT,
                List.of(
                        FormLine.one("careers.resume.name", was.name()),
                        FormLine.one("careers.resume.link", was.link()),
                        FormLine.one("careers.resume.period", was.period().text(locale)),
                        FormLine.several("careers.resume.bullets", PartForms.lines(was.bullets()))),
                typed -> new Replaced(content)
                        .projects(Replaced.at(
                                content.projects(),
                                place,
                                new Project(
                                        typed.get(0),
                                        typed.get(1),
                                        period(typed.get(2), was.period()),
                                        PartForms.list(typed.get(3))))));
    }

    /** @param place behind the last one for a new one */
    PartForm section(int place) {
        var was = place < content.others().size() ? content.others().get(place) : NO_SECTION;
        return new PartForm(
                "careers.resume.section",
                "",
                List.of(
                        FormLine.one("careers.resume.heading", was.heading()),
                        FormLine.several("careers.resume.lines", PartForms.lines(was.lines()))),
                typed -> new Replaced(content)
                        .others(Replaced.at(
                                content.others(), place, new Section(typed.get(0), PartForms.list(typed.get(1))))));
    }

    /** What was not touched stays exactly as it was. */
    private Period period(String typed, Period was) {
        return typed.equals(was.text(locale)) ? was : Period.read(typed);
    }
}
