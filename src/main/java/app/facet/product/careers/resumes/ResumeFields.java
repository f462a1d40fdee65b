package app.facet.product.careers.resumes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a resume by their paths, as readings name them.
 *
 * @param single such as {@code contact.name}, {@code summary} or {@code skills}
 * @param lists such as {@code experience}: of each entry its fields, such as {@code title}
 */
record ResumeFields(Map<String, Object> single, Map<String, List<Map<String, Object>>> lists) {

    static ResumeFields of(ResumeContent content) {
        return new ResumeFields(single(content), lists(content));
    }

    private static Map<String, Object> single(ResumeContent content) {
        var contact = content.contact();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("contact.name", contact.name());
        fields.put("contact.headline", contact.headline());
        fields.put("contact.email", contact.email());
        fields.put("contact.phone", contact.phone());
        fields.put("contact.place", contact.place());
        fields.put("contact.links", contact.links());
        fields.put("summary", content.summary());
        fields.put("skills", content.skills());
        fields.put("certificates", content.certificates());
        fields.put("languages", content.languages());
        fields.put("others", content.others());
        return fields;
    }

    private static Map<String, List<Map<String, Object>>> lists(ResumeContent content) {
        var lists = new LinkedHashMap<String, List<Map<String, Object>>>();
        lists.put(
                "experience",
                content.experience().stream().map(ResumeFields::position).toList());
        lists.put(
                "education",
                content.education().stream().map(ResumeFields::schooling).toList());
        lists.put(
                "projects",
                content.projects().stream().map(ResumeFields::project).toList());
        return lists;
    }

    private static Map<String, Object> position(ResumeContent.Position one) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", one.title());
        fields.put("employer", one.employer());
        fields.put("place", one.place());
        fields.put("period", one.period());
        fields.put("bullets", one.bullets());
        return fields;
    }

    private static Map<String, Object> schooling(ResumeContent.Schooling one) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("degree", one.degree());
        fields.put("school", one.school());
        fields.put("place", one.place());
        fields.put("period", one.period());
        fields.put("notes", one.notes());
        return fields;
    }

    private static Map<String, Object> project(ResumeContent.Project one) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", one.name());
        fields.put("link", one.link());
        fields.put("period", one.period());
        fields.put("bullets", one.bullets());
        return fields;
    }

    /** Whether nothing is said there. */
    static boolean isEmpty(Object value) {
        return value.equals("") || value.equals(List.of()) || value.equals(Period.UNKNOWN);
    }
}
