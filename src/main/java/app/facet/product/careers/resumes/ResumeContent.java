package app.facet.product.careers.resumes;

import java.util.List;

/**
 * What stands in a resume. Texts that are not there are empty.
 *
 * @param others what belongs to none of the other parts, each under its heading
 */
public record ResumeContent(
        Contact contact,
        String summary,
        List<Position> experience,
        List<Schooling> education,
        List<String> skills,
        List<Project> projects,
        List<Certificate> certificates,
        List<SpokenLanguage> languages,
        List<Section> others) {

    public ResumeContent {
        experience = List.copyOf(experience);
        education = List.copyOf(education);
        skills = List.copyOf(skills);
        projects = List.copyOf(projects);
        certificates = List.copyOf(certificates);
        languages = List.copyOf(languages);
        others = List.copyOf(others);
    }

    /**
     * Who it is about.
     *
     * @param headline what they say they are, in a few words
     */
    public record Contact(String name, String headline, String email, String phone, String place, List<String> links) {

        public Contact {
            links = List.copyOf(links);
        }
    }

    /** A job. */
    public record Position(String title, String employer, String place, Period period, List<String> bullets) {

        public Position {
            bullets = List.copyOf(bullets);
        }
    }

    /** What was learned at one place. */
    public record Schooling(String degree, String school, String place, Period period, List<String> notes) {

        public Schooling {
            notes = List.copyOf(notes);
        }
    }

    /** Something made. */
    public record Project(String name, String link, Period period, List<String> bullets) {

        public Project {
            bullets = List.copyOf(bullets);
        }
    }

    /** Something proved. */
    public record Certificate(String name, String issuer, Period period) {}

    /** A language, and how well it is spoken. */
    public record SpokenLanguage(String name, String level) {}

    /** Anything else. */
    public record Section(String heading, List<String> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }
}
