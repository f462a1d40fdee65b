package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a resume as plain text or Markdown, in an order and with headings every reader knows, ours among them. */
final class ResumeTextWriter {

    private final ResumeTextForm form;
    private final Locale language;
    private final boolean german;
    private final List<String> lines = new ArrayList<>();

    private ResumeTextWriter(ResumeTextForm form, Locale language) {
        this.form = form;
        this.language = language;
        this.german = language.getLanguage().equals("de");
    }

    static String write(ResumeContent content, ResumeTextForm form, Locale language) {
        var writer = new ResumeTextWriter(form, language);
        writer.contact(content.contact());
        writer.work(content);
        writer.lists(content);
        return String.join("\n", writer.lines).strip() + "\n";
    }

    private void contact(Contact contact) {
        lines.add(form.title(flat(contact.name())));
        if (!contact.headline().isEmpty()) {
            lines.add(form.strong(flat(contact.headline())));
        }
        lines.add("");
        add(row(contact.email(), contact.phone()));
        add(labelled(german ? "Ort: " : "Location: ", flat(contact.place())));
        add(labelled("Web: ", String.join(" ", contact.links())));
    }

    private static String labelled(String label, String text) {
        return text.isEmpty() ? "" : label + text;
    }

    private void work(ResumeContent content) {
        section("Summary", "Profil", Stream.of(content.summary()).filter(text -> !text.isBlank()));
        heading(!content.experience().isEmpty(), "Experience", "Berufserfahrung");
        content.experience()
                .forEach(one -> entry(one.title(), one.period(), one.bullets(), one.employer(), one.place()));
        heading(!content.education().isEmpty(), "Education", "Ausbildung");
        content.education().forEach(one -> entry(one.degree(), one.period(), one.notes(), one.school(), one.place()));
    }

    private void lists(ResumeContent content) {
        section("Skills", "Kenntnisse", content.skills().stream().map(skill -> "- " + skill));
        heading(!content.projects().isEmpty(), "Projects", "Projekte");
        content.projects().forEach(one -> entry(one.name(), one.period(), one.bullets(), one.link(), ""));
        section(
                "Certificates",
                "Zertifikate",
                content.certificates().stream()
                        .map(one -> "- "
                                + row(one.name(), one.issuer(), one.period().text(language))));
        section(
                "Languages",
                "Sprachen",
                content.languages().stream()
                        .map(one -> "- " + one.name() + (one.level().isEmpty() ? "" : " (" + one.level() + ")")));
        content.others()
                .forEach(one -> section(
                        one.heading(), one.heading(), one.lines().stream().map(line -> "- " + line)));
    }

    private void entry(String what, Period period, List<String> body, String where, String place) {
        lines.add("");
        String strong = form.strong(flat(what));
        String rest = strong.isEmpty() && !place.isEmpty() ? row(where + ", " + place) : row(where, place);
        add(strong.isEmpty() || rest.isEmpty() ? strong + rest : strong + " | " + rest);
        add(period.text(language));
        body.forEach(line -> lines.add("- " + form.safe(flat(line))));
    }

    private void section(String english, String ownGerman, Stream<String> content) {
        List<String> all = content.toList();
        heading(!all.isEmpty(), english, ownGerman);
        all.forEach(line -> lines.add(form.safe(flat(line))));
    }

    private void heading(boolean needed, String english, String ownGerman) {
        if (needed) {
            lines.add("");
            lines.add(form.heading(german ? ownGerman : english));
            lines.add("");
        }
    }

    private void add(String line) {
        if (!line.isBlank()) {
            lines.add(line);
        }
    }

    private String row(String... parts) {
        return Stream.of(parts)
                .map(ResumeTextWriter::flat)
                .filter(part -> !part.isEmpty())
                .map(form::safe)
                .collect(Collectors.joining(" | "));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
