package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Contact;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON Resume (schema 1.0.0). What the schema has no field for stands beside, under names of ours. */
final class JsonResumeWriter {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode root = JSON.createObjectNode();

    private JsonResumeWriter() {}

    static String write(ResumeContent content) {
        var writer = new JsonResumeWriter();
        writer.root.put("$schema", SCHEMA);
        writer.basics(content.contact(), content.summary());
        writer.work(content);
        writer.education(content);
        writer.lists(content);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(writer.root);
    }

    private void basics(Contact contact, String summary) {
        ObjectNode basics = root.putObject("basics");
        put(basics, "name", contact.name());
        put(basics, "label", contact.headline());
        put(basics, "email", contact.email());
        put(basics, "phone", contact.phone());
        put(basics, "summary", summary);
        if (!contact.place().isEmpty()) {
            basics.putObject("location").put("address", contact.place());
        }
        ArrayNode profiles = basics.putArray("profiles");
        for (String link : contact.links()) {
            profiles.addObject().put("network", network(link)).put("url", link);
        }
    }

    private static String network(String link) {
        return link.replaceFirst("(?i)^https?://", "")
                .replaceFirst("(?i)^www\\.", "")
                .replaceFirst("/.*", "");
    }

    private void work(ResumeContent content) {
        ArrayNode work = root.putArray("work");
        content.experience().forEach(position -> {
            ObjectNode one = work.addObject();
            put(one, "name", position.employer());
            put(one, "position", position.title());
            put(one, "location", position.place());
            period(one, position.period());
            texts(one, "highlights", position.bullets());
        });
        ArrayNode projects = root.putArray("projects");
        content.projects().forEach(project -> {
            ObjectNode one = projects.addObject();
            put(one, "name", project.name());
            put(one, "url", project.link());
            period(one, project.period());
            texts(one, "highlights", project.bullets());
        });
    }

    private void education(ResumeContent content) {
        ArrayNode education = root.putArray("education");
        content.education().forEach(schooling -> {
            ObjectNode one = education.addObject();
            put(one, "institution", schooling.school());
            put(one, "studyType", schooling.degree());
            put(one, "location", schooling.place());
            period(one, schooling.period());
            texts(one, "courses", schooling.notes());
        });
    }

    private void lists(ResumeContent content) {
        ArrayNode skills = root.putArray("skills");
        content.skills().forEach(skill -> skills.addObject().put("name", skill));
        ArrayNode certificates = root.putArray("certificates");
        content.certificates().forEach(certificate -> {
            ObjectNode one = certificates.addObject();
            put(one, "name", certificate.name());
            put(one, "issuer", certificate.issuer());
            dates(one, certificate.period(), "date");
        });
        ArrayNode languages = root.putArray("languages");
        content.languages().forEach(language -> {
            ObjectNode one = languages.addObject();
            put(one, "language", language.name());
            put(one, "fluency", language.level());
        });
        ArrayNode sections = root.putArray("sections");
        content.others().forEach(section -> {
            ObjectNode one = sections.addObject();
            put(one, "heading", section.heading());
            texts(one, "lines", section.lines());
        });
    }

    private static void period(ObjectNode one, Period period) {
        dates(one, period, "endDate");
    }

    /** The schema has no word for going on; that is said only where a missing end would say otherwise. */
    private static void dates(ObjectNode one, Period period, String end) {
        CareerDate from = period.from();
        CareerDate to = period.to();
        put(one, "startDate", from == null ? "" : from.iso());
        put(one, end, to == null ? "" : to.iso());
        if (period.current() != JsonResume.goesOn(from, to)) {
            one.put("current", period.current());
        }
    }

    private static void put(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static void texts(ObjectNode node, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(field);
            texts.forEach(array::add);
        }
    }
}
