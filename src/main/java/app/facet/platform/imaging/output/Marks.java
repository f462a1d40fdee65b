package app.facet.platform.imaging.output;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.charset.StandardCharsets;

/** What is written beside the pixels, the same in every container: resolution, colour profile, and how it was made. */
final class Marks {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final int dpi;
    private final PictureOrigin origin;

    Marks(int dpi, PictureOrigin origin) {
        this.dpi = dpi;
        this.origin = origin;
    }

    /** Pixels per inch. */
    int dpi() {
        return dpi;
    }

    /** Pixels per metre, the unit of PNG. */
    int perMetre() {
        return (int) Math.round(dpi / 0.0254);
    }

    /** sRGB's profile, as the JDK brings it. */
    byte[] icc() {
        return SRGB.clone();
    }

    /** As the XMP specification, part 1 (2012), lays a packet out; names nobody and no time. */
    byte[] xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
                 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:CreatorTool="Facet"
                 Iptc4xmpExt:DigitalSourceType="%s"/>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>""".formatted(origin.uri()).getBytes(StandardCharsets.UTF_8);
    }
}
