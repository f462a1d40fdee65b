package app.facet.product.careers.resumes;

import app.facet.platform.documents.ZippedParts;
import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the archive LinkedIn hands over to whoever asks for their data: the few tables that make a resume, and no other. */
final class LinkedInExport {

    private static final Set<String> TABLES = Set.of(
            "profile",
            "positions",
            "education",
            "skills",
            "certifications",
            "languages",
            "projects",
            "email addresses",
            "phonenumbers",
            "profile summary");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\\],]+");

    private final Map<String, Table> tables = new TreeMap<>();

    private LinkedInExport(byte[] zip) {
        ZippedParts.of(zip, name -> TABLES.contains(table(name)))
                .forEach((name, content) -> tables.put(table(name), Table.of(content)));
    }

    private static String table(String path) {
        return path.replaceFirst(".*/", "").replaceFirst("(?i)\\.csv$", "").toLowerCase(Locale.ROOT);
    }

    static ResumeContent read(byte[] zip) {
        var export = new LinkedInExport(zip);
        if (!export.tables.containsKey("profile") && !export.tables.containsKey("positions")) {
            throw new ResumeRefused("not-linkedin");
        }
        return export.content();
    }

    private ResumeContent content() {
        return new ResumeContent(
                contact(),
                row("profile").getOrDefault("summary", "").strip(),
                rows("positions").stream().map(LinkedInExport::position).toList(),
                rows("education").stream().map(LinkedInExport::schooling).toList(),
                rows("skills").stream()
                        .map(row -> of(row, "name"))
                        .filter(skill -> !skill.isEmpty())
                        .distinct()
                        .toList(),
                rows("projects").stream().map(LinkedInExport::project).toList(),
                rows("certifications").stream()
                        .map(row -> new Certificate(of(row, "name"), of(row, "authority"), ended(row)))
                        .toList(),
                rows("languages").stream()
                        .map(row -> new SpokenLanguage(of(row, "name"), of(row, "proficiency")))
                        .toList(),
                List.of());
    }

    private Contact contact() {
        Map<String, String> profile = row("profile");
        String email = rows("email addresses").stream()
                .filter(row -> !"no".equalsIgnoreCase(of(row, "primary")))
                .map(row -> of(row, "email address"))
                .findFirst()
                .orElse("");
        List<String> links = URL.matcher(of(profile, "websites"))
                .results()
                .map(MatchResult::group)
                .toList();
        return new Contact(
                (of(profile, "first name") + " " + of(profile, "last name")).strip(),
                of(profile, "headline"),
                email,
                of(row("phonenumbers"), "number"),
                of(profile, "geo location"),
                links);
    }

    private static Position position(Map<String, String> row) {
        return new Position(
                of(row, "title"),
                of(row, "company name"),
                of(row, "location"),
                period(row),
                lines(of(row, "description")));
    }

    private static Schooling schooling(Map<String, String> row) {
        Period period = new Period(date(of(row, "start date")), date(of(row, "end date")), false);
        return new Schooling(of(row, "degree name"), of(row, "school name"), "", period, lines(of(row, "notes")));
    }

    private static Project project(Map<String, String> row) {
        return new Project(of(row, "title"), of(row, "url"), period(row), lines(of(row, "description")));
    }

    /** Bullets are written as signs in one text. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("^\\s*[•·*▪-]\\s*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Period period(Map<String, String> row) {
        CareerDate from = date(of(row, "started on"));
        CareerDate to = date(of(row, "finished on"));
        return new Period(from, to, from != null && to == null);
    }

    private static Period ended(Map<String, String> row) {
        return new Period(null, date(of(row, "started on")), false);
    }

    private static @Nullable CareerDate date(String text) {
        return CareerDates.any(text).map(found -> found.period().to()).orElse(null);
    }

    private static String of(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private Map<String, String> row(String table) {
        return rows(table).stream().findFirst().orElse(Map.of());
    }

    private List<Map<String, String>> rows(String table) {
        Table found = tables.get(table);
        return found == null ? List.of() : found.rows();
    }
}
