package app.facet.product.headshots.team.ui;

import app.facet.platform.ui.ConfirmDialog;
import app.facet.platform.ui.Glyph;
import app.facet.product.headshots.team.TeamDetails;
import app.facet.product.headshots.team.TeamMember;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Who is in a team and how far each of them is. */
class TeamPeople extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    TeamPeople(TeamDetails team, SerializableConsumer<TeamMember> remove) {
        var list = new UnorderedList();
        list.addClassName("team-people");
        team.members().forEach(member -> list.add(row(member, remove)));
        int free = team.summary().order().seats() - team.summary().joined();
        var places = new Paragraph(getTranslation("headshots.team.free", free));
        places.addClassNames("quiet", "numbers");
        var privacy = new Paragraph(getTranslation("headshots.team.privacy"));
        privacy.addClassName("quiet");
        getContent().addClassName("headshots-section");
        getContent().add(new H2(getTranslation("headshots.team.people")), places);
        if (!team.members().isEmpty()) {
            getContent().add(list);
        }
        getContent().add(privacy);
    }

    private ListItem row(TeamMember member, SerializableConsumer<TeamMember> remove) {
        var name = new Span(member.name());
        name.addClassName("team-name");
        String stage = member.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var state = new Span(getTranslation("headshots.team.stage." + stage));
        state.addClassName("team-stage");
        state.getElement().setAttribute("data-stage", stage);
        var words = new Div(name, state);
        words.addClassName("team-person");
        var button = new Button(new Glyph("trash"), click -> ask(member, remove));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("headshots.team.remove", member.name()));
        return new ListItem(words, button);
    }

    private void ask(TeamMember member, SerializableConsumer<TeamMember> remove) {
        ConfirmDialog.ask(
                getTranslation("headshots.team.remove.question", member.name()),
                getTranslation("headshots.team.remove.consequence"),
                getTranslation("headshots.team.remove.verb"),
                () -> remove.accept(member));
    }
}
