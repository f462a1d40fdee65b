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

    @Id
    private String code;

    private String name;

    @SuppressWarnings("UnusedVariable") // the repository orders by it
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
                code, name, photosAtMost, (double) frameWidth / frameHeight, shortestSide, evidence, checkedOn);
    }

    PlatformDesk.Row row() {
        var terms = new PlatformDesk.Terms(photosAtMost, frameWidth, frameHeight, shortestSide, evidence);
        return new PlatformDesk.Row(code, name, terms, checkedOn);
    }

    void change(PlatformDesk.Terms terms, LocalDate today) {
        photosAtMost = terms.photosAtMost();
        frameWidth = terms.frameWidth();
        frameHeight = terms.frameHeight();
        shortestSide = terms.shortestSide();
        evidence = terms.evidence();
        checkedOn = today;
    }
}
