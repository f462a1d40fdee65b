package app.facet.product.headshots;

import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.PublicPath;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures of styles to whoever is signed in; for everybody else there is nothing. */
@RestController
class StylePreviewController {

    private final Styles styles;
    private final StylePreviews previews;

    private final CurrentAccount account;

    StylePreviewController(Styles styles, StylePreviews previews, CurrentAccount account) {
        this.styles = styles;
        this.previews = previews;
        this.account = account;
    }

    /** Lets requests through to here, where they are answered as those for people's own pictures are. */
    @Bean
    static PublicPath stylePictures() {
        return new PublicPath("/headshots/styles/*");
    }

    @GetMapping("/headshots/styles/{file:[a-z-]+\\.jpg}")
    ResponseEntity<byte[]> preview(@PathVariable String file) throws IOException {
        if (account.maybe().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.IMAGE_JPEG)
                    .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                    .header("X-Content-Type-Options", "nosniff")
                    .body(previews.of(styles.find(file.replace(".jpg", ""))));
        } catch (NotFound unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
