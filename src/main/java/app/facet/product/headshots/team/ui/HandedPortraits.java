package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.EmptyState;
import app.facet.product.headshots.team.TeamDetails;
import app.facet.product.headshots.team.TeamMember;
import app.facet.product.headshots.team.TeamMember.HandedPortrait;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was handed over, side by side, so that it shows whether the portraits fit together. */
class HandedPortraits extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    HandedPortraits(TeamDetails team, @Nullable Component download, SerializableConsumer<Boolean> keep) {
        var there = team.members().stream()
                .filter(member -> member.portrait() != null)
                .toList();
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.team.portraits")));
        if (there.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            "portrait",
                            getTranslation("headshots.team.portraits.none"),
                            getTranslation("headshots.team.portraits.none.text")));
        } else {
            getContent().add(grid(there), expiry(there, keep));
            if (download != null) {
                getContent().add(download);
            }
        }
    }

    private UnorderedList grid(List<TeamMember> members) {
        var list = new UnorderedList();
        list.addClassName("team-grid");
        members.forEach(member -> list.add(tile(member, Objects.requireNonNull(member.portrait()))));
        return list;
    }

    private ListItem tile(TeamMember member, HandedPortrait portrait) {
        var picture = new Image(portrait.screen(), getTranslation("headshots.team.portrait-of", member.name()));
        picture.getElement().setAttribute("loading", "lazy");
        var name = new Span(member.name());
        name.addClassName("team-name");
        return new ListItem(picture, name);
    }

    private Div expiry(List<TeamMember> members, SerializableConsumer<Boolean> keep) {
        var soonest = members.stream()
                .map(member -> Objects.requireNonNull(member.portrait()).expiresAt())
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .min(Comparator.naturalOrder());
        var words = new Span(soonest.map(day -> getTranslation("headshots.team.expires", Days.of(day, getLocale())))
                .orElseGet(() -> getTranslation("headshots.team.kept")));
        words.addClassName("quiet");
        boolean kept = soonest.isEmpty();
        var button = new Button(
                getTranslation(kept ? "headshots.keep.let-go" : "headshots.team.keep"), click -> keep.accept(!kept));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(words, button);
        line.addClassName("keep-line");
        return line;
    }
}
