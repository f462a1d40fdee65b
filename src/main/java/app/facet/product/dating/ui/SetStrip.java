package app.facet.product.dating.ui;

import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Photos in a row, each with what is to be said about it. */
class SetStrip extends OrderedList {

    SetStrip() {
        addClassName("set-strip");
    }

    /** @param photo null when it was deleted meanwhile; then nothing is added */
    void add(@Nullable PhotoSummary photo, String words) {
        if (photo == null) {
            return;
        }
        var link = new Anchor(DatingRoutes.hrefOf(photo.id()), new Image(photo.tile(), ""));
        link.getElement().setAttribute("router-link", true);
        link.setAriaLabel(getTranslation("dating.photos.open", photo.fileName()));
        var said = new Span(words);
        said.addClassName("set-words");
        add(new ListItem(link, said));
    }
}
