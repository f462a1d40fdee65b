package app.facet.product.dating.ui;

import app.facet.product.dating.PhotoId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.UUID;

/** The addresses of Dating's screens. */
final class DatingRoutes {

    static final String PHOTOS = "dating";
    static final String COMPARE = "dating/compare";
    static final String SET = "dating/set";
    static final String PHOTO = "dating/photos/:photo";

    private DatingRoutes() {}

    static String hrefOf(PhotoId photo) {
        return "dating/photos/" + photo.value();
    }

    static void openPhotos() {
        UI.getCurrent().navigate(PHOTOS);
    }

    static void open(PhotoId photo) {
        UI.getCurrent().navigate(hrefOf(photo));
    }

    /** Empty when the address names no photo. */
    static Optional<PhotoId> photoIn(RouteParameters address) {
        try {
            return address.get("photo").map(UUID::fromString).map(PhotoId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
