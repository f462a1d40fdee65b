package app.facet.product.dating;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What one dating platform does to a photo. */
@Entity
@Table(name = "dating_platform")
class Platform {

    /** Where the figures come from. */
    enum Evidence {
        DOCUMENTED,
        REPORTED,
        ASSUMED
    }

    @Id
    private String code;

    private String name;

    private int position;

    private int photosAtMost;

    private int frameWidth;

    private int frameHeight;

    private int shortestSide;

    @Enumerated(EnumType.STRING)
    private Evidence evidence;

    private LocalDate checkedOn;

    protected Platform() {}

    PlatformRule rule() {
        return new PlatformRule(
                code,
                name,
                photosAtMost,
                (double) frameWidth / frameHeight,
                shortestSide,
                evidence == Evidence.DOCUMENTED,
                checkedOn);
    }

    int position() {
        return position;
    }
}
