package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeReading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in a resume, part by part, each with a way to put it right, and a mark where it was not read for sure. */
class ResumeBody extends Div {

    private static final long serialVersionUID = 1L;
    private static final double SURE = 0.7;

    private final transient ResumeReading reading;
    private final transient ResumeContent content;
    private final transient Acts acts;
    private final transient EntryForms entries;
    private final transient ResumeBlocks blocks;

    /** What can be done with a part. */
    interface Acts {
        void edit(PartForm form);

        void remove(Removal entry);

        void confirm(Set<String> paths);
    }

    /**
     * An entry taken out.
     *
     * @param back puts it where it was, into whatever the resume is by then
     */
    record Removal(ResumeContent without, UnaryOperator<ResumeContent> back) {}

    ResumeBody(ResumeReading reading, Acts acts) {
        this.reading = reading;
        this.content = reading.content();
        this.acts = acts;
        this.entries = new EntryForms(content, getLocale());
        this.blocks = new ResumeBlocks(content, getLocale());
        var once = new PartForms(content, getLocale());
        addClassName("resume-body");
        add(part("careers.resume.contact", Set.of("contact."), once.contact(), blocks.contact()));
        add(part("careers.resume.summary", Set.of("summary"), once.summary(), new Paragraph(content.summary())));
        add(several(
                "careers.resume.experience", "careers.resume.add-job", content.experience(), entries::job, this::job));
        add(several(
                "careers.resume.education",
                "careers.resume.add-school",
                content.education(),
                entries::school,
                this::school));
        add(several(
                "careers.resume.projects",
                "careers.resume.add-project",
                content.projects(),
                entries::project,
                this::project));
        add(part("careers.resume.skills", Set.of("skills"), once.skills(), ResumeBlocks.chips(content.skills())));
        add(part("careers.resume.certificates", Set.of("certificates"), once.certificates(), blocks.certificates()));
        add(part("careers.resume.languages", Set.of("languages"), once.languages(), blocks.languages()));
        add(several(
                "careers.resume.others",
                "careers.resume.add-section",
                content.others(),
                entries::section,
                this::section));
    }

    /** Paths of all fields that were read, but not for sure. */
    static Set<String> doubtful(ResumeReading reading) {
        return reading.fields().stream()
                .filter(field -> field.confidence() < SURE)
                .map(ResumeReading.Field::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> doubtful(String path) {
        return doubtful(reading).stream()
                .filter(one -> one.startsWith(path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Section part(String title, Set<String> paths, PartForm form, Component shown) {
        var head = new Div(new H2(getTranslation(title)), edit(getTranslation(title), form));
        head.addClassName("resume-head");
        var section = new Section(head, shown);
        section.addClassName("resume-part");
        paths.forEach(path -> addDoubt(section, doubtful(path)));
        return section;
    }

    private <E> Section several(String title, String more, List<E> all, Forms forms, Shown<E> shown) {
        var add = new Button(getTranslation(more), click -> acts.edit(forms.at(all.size())));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        var head = new Div(new H2(getTranslation(title)), add);
        head.addClassName("resume-head");
        var section = new Section(head);
        section.addClassName("resume-part");
        IntStream.range(0, all.size())
                .mapToObj(place -> shown.of(all.get(place), place))
                .forEach(section::add);
        return section;
    }

    /** The form of the entry at a place. */
    private interface Forms {
        PartForm at(int place);
    }

    /** An entry as it is shown. */
    private interface Shown<E> {
        Component of(E entry, int place);
    }

    private Article job(ResumeContent.Position job, int place) {
        return entry(
                job.title(),
                Stream.of(job.employer(), job.place(), blocks.time(job.period())),
                job.bullets(),
                entries.job(place),
                new Removal(
                        new Replaced(content).experience(Replaced.without(content.experience(), place)),
                        now -> new Replaced(now).experience(Replaced.with(now.experience(), place, job))),
                "experience[" + place + "]");
    }

    private Article school(ResumeContent.Schooling school, int place) {
        return entry(
                school.degree(),
                Stream.of(school.school(), school.place(), blocks.time(school.period())),
                school.notes(),
                entries.school(place),
                new Removal(
                        new Replaced(content).education(Replaced.without(content.education(), place)),
                        now -> new Replaced(now).education(Replaced.with(now.education(), place, school))),
                "education[" + place + "]");
    }

    private Article project(ResumeContent.Project project, int place) {
        return entry(
                project.name(),
                Stream.of(project.link(), blocks.time(project.period())),
                project.bullets(),
                entries.project(place),
                new Removal(
                        new Replaced(content).projects(Replaced.without(content.projects(), place)),
                        now -> new Replaced(now).projects(Replaced.with(now.projects(), place, project))),
                "projects[" + place + "]");
    }

    private Article section(ResumeContent.Section section, int place) {
        return entry(
                section.heading(),
                Stream.of(),
                section.lines(),
                entries.section(place),
                new Removal(
                        new Replaced(content).others(Replaced.without(content.others(), place)),
                        now -> new Replaced(now).others(Replaced.with(now.others(), place, section))),
                "others[" + place + "]");
    }

    private Article entry(
            String title, Stream<String> under, List<String> lines, PartForm form, Removal removal, String path) {
        String name = title.isEmpty() ? getTranslation("careers.resume.unnamed") : title;
        var remove = new Button(getTranslation("careers.resume.remove"), click -> acts.remove(removal));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("careers.resume.remove-one", name));
        var head = new Div(new H3(name), new Div(edit(getTranslation(form.title()) + ", " + name, form), remove));
        head.addClassName("resume-head");
        var entry = new Article(head);
        String rest = ResumeBlocks.joined(under);
        if (!rest.isEmpty()) {
            var line = new Paragraph(rest);
            line.addClassName("quiet");
            entry.add(line);
        }
        if (!lines.isEmpty()) {
            entry.add(ResumeBlocks.bullets(lines));
        }
        addDoubt(entry, doubtful(path));
        return entry;
    }

    private Button edit(String what, PartForm form) {
        var edit = new Button(getTranslation("careers.resume.edit"), click -> acts.edit(form));
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.setAriaLabel(getTranslation("careers.resume.edit-one", what));
        return edit;
    }

    private void addDoubt(HasComponents place, Set<String> paths) {
        if (!paths.isEmpty()) {
            var right = new Button(getTranslation("careers.resume.right"), click -> acts.confirm(paths));
            right.addThemeVariants(ButtonVariant.SMALL);
            var names = paths.stream()
                    .map(path -> getTranslation("careers.resume." + path.replaceAll("^.*\\.", "")))
                    .collect(Collectors.joining(", "));
            var doubt = new Div(new Span(getTranslation("careers.resume.check", names)), right);
            doubt.addClassName("resume-doubt");
            place.add(doubt);
        }
    }
}
