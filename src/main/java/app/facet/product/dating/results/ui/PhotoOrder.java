package app.facet.product.dating.results.ui;

import app.facet.platform.ui.Glyph;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which photos, in which order: tap one to put it last, move the chosen ones to and fro. */
class PhotoOrder extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient ResultsWords words;
    private final transient Map<PhotoId, PhotoSummary> pictures;
    private final transient List<PhotoId> chosen = new ArrayList<>();
    private final OrderedList order = new OrderedList();
    private final Div rest = new Div();
    private final Paragraph hint = new Paragraph();
    private final Span news = new Span();

    PhotoOrder(ResultsWords words, Map<PhotoId, PhotoSummary> pictures) {
        this.words = words;
        this.pictures = pictures;
        order.addClassName("photo-order");
        rest.addClassName("photo-rest");
        hint.addClassName("quiet");
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("photo-choice");
        getContent().add(order, hint, rest, news);
        draw();
    }

    void choose(List<PhotoId> photos) {
        chosen.clear();
        chosen.addAll(photos);
        draw();
    }

    List<PhotoId> chosen() {
        return List.copyOf(chosen);
    }

    private void draw() {
        order.removeAll();
        for (int at = 0; at < chosen.size(); at++) {
            order.add(place(at));
        }
        order.setVisible(!chosen.isEmpty());
        rest.removeAll();
        pictures.values().stream()
                .filter(photo -> !chosen.contains(photo.id()))
                .forEach(photo -> rest.add(offer(photo)));
        hint.setText(words.get(
                pictures.isEmpty()
                        ? "version.photos.none"
                        : chosen.size() == pictures.size() ? "version.photos.all" : "version.photos.tap"));
    }

    private Component offer(PhotoSummary photo) {
        var button = new NativeButton();
        button.addClassName("photo-offer");
        button.add(new Image(photo.tile(), ""));
        button.setAriaLabel(words.get("version.photos.add", photo.fileName()));
        button.addClickListener(click -> {
            chosen.add(photo.id());
            tell(photo, chosen.size());
        });
        return button;
    }

    private Component place(int at) {
        PhotoSummary photo = pictures.get(chosen.get(at));
        String name = photo == null ? words.get("version.photo-deleted") : photo.fileName();
        var number = new Span(String.valueOf(at + 1));
        number.addClassName("photo-place");
        var earlier = button("arrow-right", words.get("version.photos.earlier", name), () -> swap(at, at - 1));
        earlier.addClassName("backwards");
        earlier.setEnabled(at > 0);
        var later = button("arrow-right", words.get("version.photos.later", name), () -> swap(at, at + 1));
        later.setEnabled(at < chosen.size() - 1);
        var leave = button("close", words.get("version.photos.remove", name), () -> {
            chosen.remove(at);
            draw();
        });
        var controls = new Div(earlier, leave, later);
        controls.addClassName("photo-place-controls");
        var item = new ListItem(VersionCard.picture(words, photo), number, controls);
        item.addClassName("photo-placed");
        return item;
    }

    private static Button button(String glyph, String name, Runnable action) {
        var button = new Button(new Glyph(glyph), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }

    private void swap(int from, int to) {
        Collections.swap(chosen, from, to);
        tell(pictures.get(chosen.get(to)), to + 1);
    }

    private void tell(@Nullable PhotoSummary photo, int place) {
        draw();
        news.setText(words.get("version.photos.now", photo == null ? "" : photo.fileName(), place));
    }
}
