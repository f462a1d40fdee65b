package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;

/** A resume with one of its parts replaced by another. */
record Replaced(ResumeContent all) {

    ResumeContent contact(Contact contact) {
        return new ResumeContent(
                contact,
                all.summary(),
                all.experience(),
                all.education(),
                all.skills(),
                all.projects(),
                all.certificates(),
                all.languages(),
                all.others());
    }

    ResumeContent summary(String summary) {
        return new ResumeContent(
                all.contact(),
                summary,
                all.experience(),
                all.education(),
                all.skills(),
                all.projects(),
                all.certificates(),
                all.languages(),
                all.others());
    }

    ResumeContent experience(List<Position> experience) {
        return new ResumeContent(
                all.contact(),
                all.summary(),
                experience,
                all.education(),
                all.skills(),
                all.projects(),
                all.certificates(),
                all.languages(),
                all.others());
    }

    ResumeContent education(List<Schooling> education) {
        return new ResumeContent(
                all.contact(),
                all.summary(),
                all.experience(),
                education,
                all.skills(),
                all.projects(),
                all.certificates(),
                all.languages(),
                all.others());
    }

    ResumeContent projects(List<Project> projects) {
        return new ResumeContent(
                all.contact(),
                all.summary(),
                all.experience(),
                all.education(),
                all.skills(),
                projects,
                all.certificates(),
                all.languages(),
                all.others());
    }

    ResumeContent lists(List<String> skills, List<Certificate> certificates, List<SpokenLanguage> languages) {
        return new ResumeContent(
                all.contact(),
                all.summary(),
                all.experience(),
                all.education(),
                skills,
                all.projects(),
                certificates,
                languages,
                all.others());
    }

    ResumeContent others(List<Section> others) {
        return new ResumeContent(
                all.contact(),
                all.summary(),
                all.experience(),
                all.education(),
                all.skills(),
                all.projects(),
                all.certificates(),
                all.languages(),
                others);
    }

    /** @param place where the new one goes: in place of that one, or behind the last */
    static <E> List<E> at(List<E> entries, int place, E one) {
        var changed = new ArrayList<>(entries);
        if (place < changed.size()) {
            changed.set(place, one);
        } else {
            changed.add(one);
        }
        return changed;
    }

    /** @param place where it goes: before the one that stands there now, or behind the last */
    static <E> List<E> with(List<E> entries, int place, E one) {
        var more = new ArrayList<>(entries);
        more.add(Math.min(place, more.size()), one);
        return more;
    }

    static <E> List<E> without(List<E> entries, int place) {
        var fewer = new ArrayList<>(entries);
        fewer.remove(place);
        return fewer;
    }
}
