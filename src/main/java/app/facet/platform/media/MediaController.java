package app.facet.platform.media;

import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.CurrentAccount;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves pictures to their owner. Whatever is wrong with a request, the answer is the same: there is nothing. */
@RestController
class MediaController {

    private final MediaVault vault;
    private final MediaLinks links;
    private final CurrentAccount account;

    MediaController(MediaVault vault, MediaLinks links, CurrentAccount account) {
        this.vault = vault;
        this.links = links;
        this.account = account;
    }

    @GetMapping("/media/{id}/{fileName:[a-z]+\\.[a-z]+}")
    ResponseEntity<Resource> picture(
            @PathVariable UUID id,
            @PathVariable String fileName,
            @RequestParam long until,
            @RequestParam String signature)
            throws IOException {
        var media = new MediaId(id);
        var owner = account.maybe();
        if (owner.isEmpty() || !links.isValid(media, fileName, until, signature)) {
            return ResponseEntity.notFound().build();
        }
        return vault.open(owner.get(), media, fileName)
                .map(picture -> answer(fileName, picture))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> answer(String fileName, InputStream picture) {
        return ResponseEntity.ok()
                .contentType(typeOf(fileName))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'")
                .header("Content-Disposition", "inline")
                .body(new InputStreamResource(picture));
    }

    private static MediaType typeOf(String fileName) {
        return Arrays.stream(PhotoFormat.values())
                .filter(format -> fileName.endsWith("." + format.extension()))
                .findFirst()
                .map(format -> MediaType.parseMediaType(format.contentType()))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
