package app.facet.product.headshots.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;

/** A portrait as networks show it: large and round before a banner, and 56 pixels small beside a comment. */
class ProfileMock extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ProfileMock(Image large, Image small) {
        large.addClassName("mock-large");
        small.addClassName("mock-small");
        getContent().addClassName("profile-mock");
        getContent().add(profile(large), comment(small), new Paragraph(getTranslation("headshots.files.mock")));
    }

    private static Div profile(Image large) {
        var banner = new Div();
        banner.addClassName("mock-banner");
        var profile = new Div(banner, large, lines("mock-name", "mock-line"));
        profile.addClassName("mock-profile");
        return profile;
    }

    private static Div comment(Image small) {
        var comment = new Div(small, lines("mock-line", "mock-line"));
        comment.addClassName("mock-comment");
        return comment;
    }

    private static Div lines(String... classes) {
        var lines = new Div();
        lines.addClassName("mock-lines");
        for (String name : classes) {
            var line = new Div();
            line.addClassName(name);
            lines.add(line);
        }
        return lines;
    }
}
