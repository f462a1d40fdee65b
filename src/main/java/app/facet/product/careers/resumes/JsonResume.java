package app.facet.product.careers.resumes;

import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.Position;
import app.facet.product.careers.resumes.ResumeContent.Project;
import app.facet.product.careers.resumes.ResumeContent.Schooling;
import app.facet.product.careers.resumes.ResumeContent.Section;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Resume (schema 1.0.0), and the few fields of ours it has no place for. */
final class JsonResume {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 200;
    private static final int LONGEST = 10_000;

    private JsonResume() {}

    static ResumeContent read(byte[] json) {
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()
                    || (!root.path("basics").isObject() && !root.path("work").isArray())) {
                throw new ResumeRefused("not-json-resume");
            }
            return content(root);
        } catch (JacksonException broken) {
            throw new ResumeRefused("not-json-resume");
        }
    }

    private static ResumeContent content(JsonNode root) {
        JsonNode basics = root.path("basics");
        return new ResumeContent(
                contact(basics),
                text(basics, "summary"),
                each(root, "work", JsonResume::position),
                each(root, "education", JsonResume::schooling),
                skills(root),
                each(root, "projects", JsonResume::project),
                each(root, "certificates", JsonResume::certificate),
                each(root, "languages", one -> new SpokenLanguage(text(one, "language"), text(one, "fluency"))),
                others(root));
    }

    private static Contact contact(JsonNode basics) {
        JsonNode location = basics.path("location");
        String place = Stream.of("address", "postalCode", "city", "region", "countryCode")
                .map(field -> text(location, field))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> links = Stream.concat(
                        Stream.of(text(basics, "url")), each(basics, "profiles", one -> text(one, "url")).stream())
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
        return new Contact(
                text(basics, "name"),
                text(basics, "label"),
                text(basics, "email"),
                text(basics, "phone"),
                place,
                links);
    }

    private static Position position(JsonNode one) {
        String employer = text(one, "name").isEmpty() ? text(one, "company") : text(one, "name");
        return new Position(
                text(one, "position"), employer, text(one, "location"), period(one), summaryAnd(one, "summary"));
    }

    private static List<String> summaryAnd(JsonNode one, String summary) {
        return Stream.concat(Stream.of(text(one, summary)), texts(one, "highlights").stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Schooling schooling(JsonNode one) {
        String degree = Stream.of(text(one, "studyType"), text(one, "area"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> notes = Stream.concat(texts(one, "courses").stream(), Stream.of(text(one, "score")))
                .filter(note -> !note.isEmpty())
                .toList();
        return new Schooling(degree, text(one, "institution"), text(one, "location"), period(one), notes);
    }

    private static List<String> skills(JsonNode root) {
        var skills = new ArrayList<String>();
        for (JsonNode group : array(root, "skills")) {
            List<String> words = texts(group, "keywords");
            skills.addAll(words.isEmpty() ? List.of(text(group, "name")) : words);
        }
        return skills.stream()
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Project project(JsonNode one) {
        return new Project(text(one, "name"), text(one, "url"), period(one), summaryAnd(one, "description"));
    }

    private static Certificate certificate(JsonNode one) {
        return new Certificate(text(one, "name"), text(one, "issuer"), period(one, "date"));
    }

    /** What the schema knows and we do not, as it would be read; and our own. */
    private static List<Section> others(JsonNode root) {
        var others = new ArrayList<Section>();
        for (String kind : List.of("volunteer", "awards", "publications", "interests", "references")) {
            List<String> lines = each(root, kind, JsonResume::line).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (!lines.isEmpty()) {
                others.add(new Section(Character.toUpperCase(kind.charAt(0)) + kind.substring(1), lines));
            }
        }
        others.addAll(each(root, "sections", one -> new Section(text(one, "heading"), texts(one, "lines"))));
        return others;
    }

    private static String line(JsonNode one) {
        return Stream.of("title", "position", "name", "organization", "awarder", "publisher", "date", "reference")
                .map(field -> text(one, field))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Period period(JsonNode one) {
        return period(one, "endDate");
    }

    private static Period period(JsonNode one, String end) {
        CareerDate from = date(text(one, "startDate"));
        CareerDate to = date(text(one, end));
        return new Period(from, to, one.path("current").asBoolean(goesOn(from, to)) && to == null);
    }

    /** What has begun and has no end goes on, unless it says otherwise. */
    static boolean goesOn(@Nullable CareerDate from, @Nullable CareerDate to) {
        return from != null && to == null;
    }

    private static @Nullable CareerDate date(String text) {
        return CareerDates.any(text.replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1"))
                .map(found -> found.period().to())
                .orElse(null);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        String text = value.isString() || value.isNumber() ? value.asString().strip() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static List<String> texts(JsonNode node, String field) {
        return array(node, field).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    private static <T> List<T> each(JsonNode node, String field, Function<JsonNode, T> reading) {
        return array(node, field).stream().map(reading).toList();
    }

    private static List<JsonNode> array(JsonNode node, String field) {
        var all = new ArrayList<JsonNode>();
        if (node.path(field).isArray()) {
            node.path(field).forEach(all::add);
        }
        return all.stream().limit(MOST).toList();
    }
}
