package app.facet.product.careers.resumes;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All texts of a resume, without headings and dates. */
final class ResumeTexts {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private ResumeTexts() {}

    /** How long it is: what has a letter or a digit and no space is one word. */
    static int words(ResumeContent content) {
        return Math.toIntExact(WORD.matcher(joined(content)).results().count());
    }

    /** One beneath the other. */
    static String joined(ResumeContent content) {
        return Stream.of(head(content), work(content), lists(content))
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> head(ResumeContent content) {
        var contact = content.contact();
        return Stream.concat(
                Stream.of(contact.name(), contact.headline(), contact.email(), contact.phone(), contact.place()),
                all(contact.links(), content.summary()));
    }

    private static Stream<String> work(ResumeContent content) {
        return Stream.of(
                        content.experience().stream()
                                .flatMap(one -> all(one.bullets(), one.title(), one.employer(), one.place())),
                        content.education().stream()
                                .flatMap(one -> all(one.notes(), one.degree(), one.school(), one.place())),
                        content.projects().stream().flatMap(one -> all(one.bullets(), one.name(), one.link())))
                .flatMap(texts -> texts);
    }

    private static Stream<String> lists(ResumeContent content) {
        return Stream.of(
                        content.skills().stream(),
                        content.certificates().stream().flatMap(one -> Stream.of(one.name(), one.issuer())),
                        content.languages().stream().flatMap(one -> Stream.of(one.name(), one.level())),
                        content.others().stream().flatMap(one -> one.lines().stream()))
                .flatMap(texts -> texts);
    }

    private static Stream<String> all(List<String> body, String... head) {
        return Stream.concat(Stream.of(head), body.stream());
    }
}
