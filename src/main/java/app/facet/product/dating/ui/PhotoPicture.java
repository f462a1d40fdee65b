package app.facet.product.dating.ui;

import app.facet.platform.imaging.Face;
import app.facet.platform.ui.MeasuredImage;
import app.facet.platform.ui.MeasuredImage.Box;
import app.facet.product.dating.PhotoDetails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** The photo with switches for what was measured on it. */
class PhotoPicture extends Composite<Div> {

    PhotoPicture(PhotoDetails details) {
        var image = new MeasuredImage(
                details.screen(),
                getTranslation("dating.photo.picture", details.summary().fileName()));
        var reading = details.reading();
        if (reading != null) {
            if (!reading.faces().isEmpty()) {
                image.withBoxes(getTranslation("dating.photo.overlay.faces"), boxes(reading.faces()), true);
            }
            image.withThirds(false);
            if (details.sharpnessMap() != null) {
                image.withMap(getTranslation("dating.photo.overlay.sharpness"), details.sharpnessMap(), false);
            }
            if (details.clippingMap() != null) {
                image.withMap(getTranslation("dating.photo.overlay.clipping"), details.clippingMap(), false);
            }
            details.advice().forEach(advice -> {
                var crop = advice.crop();
                String name = advice.platform().name();
                image.withBoxes(name, List.of(new Box(crop.x(), crop.y(), crop.width(), crop.height(), name)), false);
            });
        }
        getContent().addClassName("photo-picture");
        getContent().add(image);
    }

    private List<Box> boxes(List<Face> faces) {
        var boxes = new ArrayList<Box>();
        for (Face face : faces) {
            var box = face.box();
            String label = getTranslation("dating.photo.overlay.face", boxes.size() + 1);
            boxes.add(new Box(box.x(), box.y(), box.width(), box.height(), label));
        }
        return boxes;
    }
}
