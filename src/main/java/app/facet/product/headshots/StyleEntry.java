package app.facet.product.headshots;

import app.facet.platform.imaging.studio.Backdrop;
import app.facet.platform.imaging.studio.Framing;
import app.facet.platform.imaging.studio.LightSide;
import app.facet.platform.imaging.studio.StudioLook;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A style as it is stored. */
@Entity
@Table(name = "headshots_style")
class StyleEntry {

    @Id
    private String code;

    private String nameEn;
    private String nameDe;
    private String aboutEn;
    private String aboutDe;
    private String industries;
    private int formality;
    private boolean premium;
    private int place;
    private boolean active;

    @Enumerated(EnumType.STRING)
    private Framing framing;

    @Enumerated(EnumType.STRING)
    private Backdrop backdrop;

    private int base;
    private int accent;

    @Enumerated(EnumType.STRING)
    private LightSide light;

    private double modelling;
    private double warmth;
    private double contrast;
    private double colour;
    private double vignette;

    protected StyleEntry() {}

    Style style() {
        return new Style(
                code,
                new Style.Words(nameEn, aboutEn),
                new Style.Words(nameDe, aboutDe),
                industries(),
                formality,
                premium,
                place,
                active,
                framing,
                new StudioLook(backdrop, base, accent, light, modelling, warmth, contrast, colour, vignette));
    }

    private Set<Industry> industries() {
        var all = EnumSet.noneOf(Industry.class);
        Arrays.stream(industries.split(","))
                .filter(name -> !name.isBlank())
                .map(Industry::valueOf)
                .forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    void change(Style to) {
        nameEn = to.english().name();
        aboutEn = to.english().about();
        nameDe = to.german().name();
        aboutDe = to.german().about();
        industries = to.industries().stream().sorted().map(Industry::name).collect(Collectors.joining(","));
        formality = to.formality();
        premium = to.premium();
        active = to.active();
        framing = to.framing();
        change(to.look());
    }

    private void change(StudioLook look) {
        backdrop = look.backdrop();
        base = look.base();
        accent = look.accent();
        light = look.light();
        modelling = look.modelling();
        warmth = look.warmth();
        contrast = look.contrast();
        colour = look.colour();
        vignette = look.vignette();
    }

    String code() {
        return code;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }
}
