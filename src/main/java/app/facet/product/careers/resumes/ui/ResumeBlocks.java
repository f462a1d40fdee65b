package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.Period;
import app.facet.product.careers.resumes.ResumeContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain parts of a resume as they are shown. */
final class ResumeBlocks {

    private final ResumeContent content;
    private final Locale locale;

    ResumeBlocks(ResumeContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
    }

    Div contact() {
        var who = content.contact();
        var shown = new Div();
        Stream.concat(
                        Stream.of(who.name(), who.headline(), who.email(), who.phone(), who.place()),
                        who.links().stream())
                .filter(line -> !line.isEmpty())
                .forEach(line -> shown.add(new Paragraph(line)));
        return shown;
    }

    UnorderedList certificates() {
        return bullets(content.certificates().stream()
                .map(one -> joined(Stream.of(one.name(), one.issuer(), time(one.period()))))
                .toList());
    }

    UnorderedList languages() {
        return bullets(content.languages().stream()
                .map(one -> joined(Stream.of(one.name(), one.level())))
                .toList());
    }

    String time(Period period) {
        return period.text(locale);
    }

    static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    static UnorderedList chips(List<String> skills) {
        var list = bullets(skills);
        list.addClassName("resume-chips");
        return list;
    }

    static UnorderedList bullets(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
