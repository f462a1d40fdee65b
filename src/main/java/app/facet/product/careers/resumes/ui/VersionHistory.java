package app.facet.product.careers.resumes.ui;

import app.facet.product.careers.resumes.VersionId;
import app.facet.product.careers.resumes.VersionSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/** The versions of a resume, the newest first, each of which can be brought back. */
class VersionHistory extends Details {

    private static final long serialVersionUID = 1L;

    private final DateTimeFormatter times;

    VersionHistory(List<VersionSummary> versions, ZoneId zone, SerializableConsumer<VersionId> bringBack) {
        times = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone);
        setSummaryText(getTranslation("careers.resume.versions", versions.size()));
        var list = new UnorderedList();
        list.addClassName("resume-list");
        versions.forEach(version -> list.add(row(version, !version.equals(versions.getFirst()), bringBack)));
        add(list);
    }

    private ListItem row(VersionSummary version, boolean older, SerializableConsumer<VersionId> bringBack) {
        var about = new Span(getTranslation(
                "careers.resume.version.about", times.format(version.changedAt()), origin(version), version.words()));
        about.addClassName("quiet");
        var row = new ListItem(new Div(new Span(getTranslation("careers.resume.version", version.number())), about));
        if (older) {
            String words = getTranslation("careers.resume.bring-back");
            var button = new Button(words, click -> bringBack.accept(version.id()));
            button.setAriaLabel(getTranslation("careers.resume.bring-back-one", version.number()));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(button);
        }
        return row;
    }

    private String origin(VersionSummary version) {
        return version.copiedFrom() == null
                ? getTranslation(
                        "careers.resume.origin." + version.origin().name().toLowerCase(Locale.ROOT))
                : getTranslation("careers.resume.origin.brought-back", version.copiedFrom());
    }
}
