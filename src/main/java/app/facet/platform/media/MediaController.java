package app.facet.platform.media;

import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.CurrentAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
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

    private final MediaItemRepository items;
    private final MediaFolder folder;
    private final MediaLinks links;
    private final CurrentAccount account;

    MediaController(MediaItemRepository items, MediaFolder folder, MediaLinks links, CurrentAccount account) {
        this.items = items;
        this.folder = folder;
        this.links = links;
        this.account = account;
    }

    @GetMapping("/media/{id}/{fileName:[a-z]+\\.[a-z]+}")
    ResponseEntity<Resource> picture(
            @PathVariable UUID id,
            @PathVariable String fileName,
            @RequestParam long until,
            @RequestParam String signature) {
        var media = new MediaId(id);
        Path file = folder.file(media, fileName);
        if (!links.isValid(media, fileName, until, signature) || !isMine(media) || !Files.isRegularFile(file)) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(typeOf(fileName))
                .cacheControl(
                        CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'")
                .header("Content-Disposition", "inline")
                .body(new FileSystemResource(file));
    }

    private boolean isMine(MediaId id) {
        return account.maybe()
                .filter(owner -> items.existsByIdAndAccountId(id.value(), owner.value()))
                .isPresent();
    }

    private static MediaType typeOf(String fileName) {
        return Arrays.stream(PhotoFormat.values())
                .filter(format -> fileName.endsWith("." + format.extension()))
                .findFirst()
                .map(format -> MediaType.parseMediaType(format.contentType()))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
    }
}
