package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent;
import app.facet.product.careers.resumes.ResumeContent.Certificate;
import app.facet.product.careers.resumes.ResumeContent.Contact;
import app.facet.product.careers.resumes.ResumeContent.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Forms of what a resume has once: who it is about, the summary, and its lists. */
final class PartForms {

    private static final String BAR = " | ";
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private final ResumeContent content;
    private final Locale locale;

    PartForms(ResumeContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
    }

    PartForm contact() {
        var was = content.contact();
        return new PartForm(
                "careers.resume.contact",
                "",
                List.of(
                        FormLine.one("careers.resume.name", was.name()),
                        FormLine.one("careers.resume.headline", was.headline()),
                        FormLine.one("careers.resume.email", was.email()),
                        FormLine.one("careers.resume.phone", was.phone()),
                        FormLine.one("careers.resume.place", was.place()),
                        FormLine.several("careers.resume.links", lines(was.links()))),
                typed -> new Replaced(content)
                        .contact(new Contact(
                                typed.get(0),
                                typed.get(1),
                                typed.get(2),
                                typed.get(3),
                                typed.get(4),
                                list(typed.get(5)))));
    }

    PartForm summary() {
        return new PartForm(
                "careers.resume.summary",
                "",
                List.of(FormLine.several("careers.resume.summary", content.summary())),
                typed -> new Replaced(content).summary(typed.getFirst()));
    }

    PartForm skills() {
        return new PartForm(
                "careers.resume.skills",
                "",
                List.of(FormLine.several("careers.resume.skill-lines", lines(content.skills()))),
                typed -> new Replaced(content)
                        .lists(list(typed.getFirst()), content.certificates(), content.languages()));
    }

    PartForm certificates() {
        var was = content.certificates();
        return new PartForm(
                "careers.resume.certificates",
                "careers.resume.certificates.how",
                List.of(FormLine.several(
                        "careers.resume.certificate-lines",
                        was.stream().map(this::line).collect(Collectors.joining("\n")))),
                typed -> new Replaced(content)
                        .lists(
                                content.skills(),
                                list(typed.getFirst()).stream()
                                        .map(this::certificate)
                                        .toList(),
                                content.languages()));
    }

    private String line(Certificate one) {
        return joined(one.name(), one.issuer(), one.period().text(locale));
    }

    private Certificate certificate(String line) {
        return content.certificates().stream()
                .filter(one -> line(one).equals(line))
                .findFirst()
                .orElseGet(() -> {
                    var parts = parts(line);
                    boolean dated =
                            parts.size() > 1 && YEAR.matcher(parts.getLast()).find();
                    var words = dated ? parts.subList(0, parts.size() - 1) : parts;
                    return new Certificate(
                            part(words, 0), part(words, 1), dated ? Period.read(parts.getLast()) : Period.UNKNOWN);
                });
    }

    PartForm languages() {
        return new PartForm(
                "careers.resume.languages",
                "careers.resume.languages.how",
                List.of(FormLine.several(
                        "careers.resume.language-lines",
                        content.languages().stream()
                                .map(one -> joined(one.name(), one.level()))
                                .collect(Collectors.joining("\n")))),
                typed -> new Replaced(content)
                        .lists(
                                content.skills(),
                                content.certificates(),
                                list(typed.getFirst()).stream()
                                        .map(line -> new SpokenLanguage(part(parts(line), 0), part(parts(line), 1)))
                                        .toList()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(BAR));
    }

    private static List<String> parts(String line) {
        return Stream.of(line.split("\\|")).map(String::strip).toList();
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at) : "";
    }

    static String lines(List<String> entries) {
        return String.join("\n", entries);
    }

    /** What was typed line by line; empty lines and bullets somebody typed are left out. */
    static List<String> list(String typed) {
        return typed.lines()
                .map(line -> line.strip().replaceFirst("^[•*–-]\\s+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
