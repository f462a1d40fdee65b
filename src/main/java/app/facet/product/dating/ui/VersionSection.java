package app.facet.product.dating.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.BeforeAfter;
import app.facet.platform.ui.Toasts;
import app.facet.product.dating.PhotoDetails;
import app.facet.product.dating.PhotoOrigin;
import app.facet.product.dating.PhotoSummary;
import app.facet.product.dating.PhotoVersions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** The original and its versions, which of them stands in the set, and what was done to the one that is open. */
class VersionSection extends Composite<Section> {

    private final transient PhotoDetails details;
    private final transient PhotoVersions versions;
    private final transient AccountId me;

    VersionSection(PhotoDetails details, PhotoVersions versions, AccountId me) {
        this.details = details;
        this.versions = versions;
        this.me = me;
        getContent().addClassName("version-section");
        getContent().add(new H2(getTranslation("dating.versions.title")), strip());
        if (details.origin() != null) {
            getContent().add(comparison(details.origin()));
        }
    }

    private Component strip() {
        var strip = new UnorderedList();
        strip.addClassName("versions");
        int number = 0;
        for (PhotoSummary photo : details.family()) {
            String name = number == 0
                    ? getTranslation("dating.versions.original")
                    : getTranslation("dating.versions.version", number);
            strip.add(entry(photo, name));
            number++;
        }
        return strip;
    }

    private ListItem entry(PhotoSummary photo, String name) {
        var words =
                new Span(photo.score() == null ? name : getTranslation("dating.versions.scored", name, photo.score()));
        var link = new Anchor(DatingRoutes.hrefOf(photo.id()), new Image(photo.tile(), ""), words);
        link.getElement().setAttribute("router-link", true);
        if (photo.id().equals(details.summary().id())) {
            link.getElement().setAttribute("aria-current", "page");
        }
        var entry = new ListItem(link);
        if (photo.chosen()) {
            var badge = new Span(getTranslation("dating.versions.chosen"));
            badge.addClassName("verdict");
            badge.getElement().setAttribute("data-lead", true);
            entry.add(badge);
        } else {
            entry.add(new Button(getTranslation("dating.versions.choose", name), click -> choose(photo)));
        }
        return entry;
    }

    private void choose(PhotoSummary photo) {
        versions.choose(me, photo.id());
        Toasts.success(getTranslation("dating.versions.chosen-now"));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Component comparison(PhotoOrigin origin) {
        var done = new UnorderedList();
        origin.changes()
                .forEach(change -> done.add(new ListItem(
                        getTranslation(change.key(), change.parameters().toArray()))));
        var words = new Div(done);
        var score = details.summary().score();
        if (score != null && origin.score() != null) {
            words.addComponentAsFirst(new Paragraph(getTranslation("dating.versions.gained", origin.score(), score)));
        }
        words.addClassName("version-words");
        var picture = new BeforeAfter(
                origin.screen(),
                details.screen(),
                getTranslation("dating.photo.picture", details.summary().fileName()));
        if (!sameShape(origin)) {
            picture.getElement().setAttribute("data-apart", true);
        }
        var comparison = new Div(picture, words);
        comparison.addClassName("version-comparison");
        return comparison;
    }

    /** A photo that was cropped or turned does not lie on its original; then both stand side by side. */
    private static boolean sameShape(PhotoOrigin origin) {
        return origin.changes().stream().noneMatch(change -> switch (change.fix()) {
            case STRAIGHTEN, CROP -> true;
            case DENOISE, CONTRAST, EXPOSURE, WHITE_BALANCE, SHARPEN, SOFTEN_BACKGROUND -> false;
        });
    }
}
