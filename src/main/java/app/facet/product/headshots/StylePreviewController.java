package app.facet.product.headshots;

import app.facet.platform.kernel.NotFound;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures of styles to whoever is signed in. */
@RestController
class StylePreviewController {

    private final Styles styles;
    private final StylePreviews previews;

    StylePreviewController(Styles styles, StylePreviews previews) {
        this.styles = styles;
        this.previews = previews;
    }

    @GetMapping("/headshots/styles/{code:[a-z-]{1,30}}.jpg")
    ResponseEntity<byte[]> preview(@PathVariable String code) throws IOException {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(previews.of(styles.find(code)));
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
