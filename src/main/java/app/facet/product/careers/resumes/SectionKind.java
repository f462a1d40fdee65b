package app.facet.product.careers.resumes;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a resume. */
enum SectionKind {
    /** What stands before the first heading. */
    TOP,
    CONTACT,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    PROJECTS,
    CERTIFICATES,
    LANGUAGES,
    VOLUNTEERING,
    OTHERS;

    private static final Map<Pattern, SectionKind> HINTS = hints();

    /** By what a heading says. */
    static Optional<SectionKind> named(String heading) {
        String plain = ResumeWords.plain(heading);
        for (SectionKind kind : values()) {
            if (kind != TOP && ResumeWords.has(kind.name().toLowerCase(Locale.ROOT), plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** By a word in what looks like a heading, whatever else it says. */
    static Optional<SectionKind> hinted(String heading) {
        String plain = " " + ResumeWords.plain(heading);
        return HINTS.entrySet().stream()
                .filter(hint -> hint.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<Pattern, SectionKind> hints() {
        var hints = new LinkedHashMap<Pattern, SectionKind>();
        hints.put(Pattern.compile("sprach| languages?\\b"), LANGUAGES);
        hints.put(Pattern.compile("zertifi|certific|fortbildung|weiterbildung| licen[cs]e"), CERTIFICATES);
        hints.put(Pattern.compile(" projects?\\b| projekte?\\b"), PROJECTS);
        hints.put(Pattern.compile("ehrenamt|volunteer"), VOLUNTEERING);
        hints.put(Pattern.compile(" skills?\\b|kenntnis|kompetenz|fähigkeit|expertise| tools?\\b| i know\\b"), SKILLS);
        hints.put(
                Pattern.compile("educat|studied|studium|ausbildung|schul|academic| degrees?\\b| lehre\\b"), EDUCATION);
        hints.put(
                Pattern.compile(
                        "experience|erfahrung|employ|career| worked\\b| work\\b|beruf|werdegang|praktik|internship"),
                EXPERIENCE);
        hints.put(Pattern.compile(" profil| about\\b| summary\\b| über mich"), SUMMARY);
        hints.put(Pattern.compile("kontakt|contact"), CONTACT);
        return hints;
    }
}
