package app.facet.product.headshots.ui;

import app.facet.platform.billing.ui.PriceTag;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Glyph;
import app.facet.product.headshots.FullSize;
import app.facet.product.headshots.PortraitId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;

/** A gift: what its owner has, and how it becomes a portrait as all the others are. */
class FullSizeSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final PriceTag get;

    /**
     * Shows what the full size would cost now.
     *
     * @param sample address of the small picture with the mark
     * @param taken once it is paid for
     */
    FullSizeSection(FullSize fullSize, AccountId me, PortraitId portrait, String sample, SerializableRunnable taken) {
        get = new PriceTag("", () -> {
            fullSize.get(me, portrait);
            taken.run();
        });
        get.button().addThemeVariants(ButtonVariant.PRIMARY);
        get.show(getTranslation("headshots.full-size.get"), fullSize.offer(me, portrait));
        getContent().addClassName("headshots-section");
        getContent()
                .add(
                        new H2(getTranslation("headshots.full-size.title")),
                        new Paragraph(getTranslation("headshots.full-size.text")),
                        get,
                        download(sample));
    }

    private Anchor download(String sample) {
        var link = new Anchor(sample, "");
        link.add(new Glyph("download"), new Span(getTranslation("headshots.full-size.sample")));
        link.getElement().setAttribute("download", "portrait-sample.jpg");
        link.addClassName("file-link");
        return link;
    }

    // Package-private test seam.
    PriceTag getTag() {
        return get;
    }
}
