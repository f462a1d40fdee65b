package app.facet.product.dating;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.ActingAsBackOffice;
import app.facet.platform.kernel.CurrentAccount;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.kernel.StepUp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The platforms' rules for photos in the hands of an admin; advice and sets follow them at once. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@ActingAsBackOffice
public class PlatformDesk {

    private static final int MOST_PHOTOS = 20;
    private static final int FRAME = 100;
    private static final int SMALLEST_SIDE = 200;
    private static final int LARGEST_SIDE = 4_000;

    private final PlatformRepository platforms;
    private final CurrentAccount current;
    private final StepUp stepUp;
    private final Audit audit;
    private final Clock clock;

    PlatformDesk(PlatformRepository platforms, CurrentAccount current, StepUp stepUp, Audit audit, Clock clock) {
        this.platforms = platforms;
        this.current = current;
        this.stepUp = stepUp;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a platform does to photos.
     *
     * @param frameWidth of what it shows, beside {@code frameHeight}
     * @param shortestSide pixels
     */
    public record Terms(int photosAtMost, int frameWidth, int frameHeight, int shortestSide, Evidence evidence) {

        public Terms {
            photosAtMost = Math.clamp(photosAtMost, 1, MOST_PHOTOS);
            frameWidth = Math.clamp(frameWidth, 1, FRAME);
            frameHeight = Math.clamp(frameHeight, 1, FRAME);
            shortestSide = Math.clamp(shortestSide, SMALLEST_SIDE, LARGEST_SIDE);
        }

        @Override
        public String toString() {
            return photosAtMost + ", " + frameWidth + ":" + frameHeight + ", " + shortestSide + " px, " + evidence;
        }
    }

    /** A platform with its terms, as it is edited. */
    public record Row(String code, String name, Terms terms, LocalDate checkedOn) {}

    @Transactional(readOnly = true)
    public List<Row> rows() {
        return platforms.findAllByOrderByPosition().stream().map(Platform::row).toList();
    }

    /**
     * From now on these hold; looked up today.
     *
     * @throws NotFound when there is no such platform
     */
    @Transactional
    public void change(String code, Terms terms) {
        stepUp.require();
        var platform = platforms.findById(code).orElseThrow(NotFound::new);
        String before = platform.row().terms().toString();
        platform.change(terms, LocalDate.now(clock));
        audit.record(AuditEntry.of("dating.platform-edited")
                .by(current.id())
                .with("platform", code)
                .with("from", before)
                .with("to", terms.toString()));
    }
}
