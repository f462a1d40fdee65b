package app.facet.product.dating.ui;

import app.facet.platform.ui.Glyph;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.ArrayList;
import java.util.List;

/** The set in its order; photos are dragged, or moved with buttons by those who cannot drag. */
class SetOrder extends OrderedList {

    private final transient List<PhotoSummary> photos;
    private final SerializableBiConsumer<List<PhotoId>, PhotoId> arrange;

    private final List<Button> buttons = new ArrayList<>();

    SetOrder(List<PhotoSummary> photos, SerializableBiConsumer<List<PhotoId>, PhotoId> arrange) {
        this.photos = photos;
        this.arrange = arrange;
        addClassNames("set-strip", "set-order");
        for (int i = 0; i < photos.size(); i++) {
            add(entry(i));
        }
    }

    private ListItem entry(int at) {
        var photo = photos.get(at);
        var picture = new Image(photo.tile(), photo.fileName());
        var number = new Span(String.valueOf(at + 1));
        number.addClassNames("numbers", "set-number");
        var earlier = move(at, -1, "dating.set.earlier");
        var later = move(at, 1, "dating.set.later");
        buttons.add(later.isEnabled() ? later : earlier);
        var moves = new Div(earlier, number, later);
        moves.addClassName("set-moves");
        var entry = new ListItem(picture, moves);
        DragSource.create(entry).setDragData(at);
        DropTarget.create(entry).addDropListener(drop -> drop.getDragData()
                .filter(Integer.class::isInstance)
                .ifPresent(from -> moveTo((Integer) from, at)));
        return entry;
    }

    private Button move(int from, int by, String verb) {
        var button = new Button(new Glyph(by < 0 ? "arrow-left" : "arrow-right"), click -> moveTo(from, from + by));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(verb, photos.get(from).fileName()));
        button.setEnabled(from + by >= 0 && from + by < photos.size());
        return button;
    }

    /** Whoever moves a photo with the keyboard stays with it. */
    void focusOn(PhotoId photo) {
        for (int i = 0; i < photos.size(); i++) {
            if (photos.get(i).id().equals(photo)) {
                buttons.get(i).focus();
            }
        }
    }

    void moveTo(int from, int to) {
        if (from != to) {
            var order = new ArrayList<>(photos.stream().map(PhotoSummary::id).toList());
            order.add(to, order.remove(from));
            arrange.accept(order, photos.get(from).id());
        }
    }
}
