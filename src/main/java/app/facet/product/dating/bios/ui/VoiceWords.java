package app.facet.product.dating.bios.ui;

import app.facet.product.dating.bios.Likeness;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;

/** Says how "sounds like you" was measured. */
final class VoiceWords {

    private VoiceWords() {}

    static String[] explain(Component view, Likeness likeness) {
        var lines = new ArrayList<String>();
        lines.add(view.getTranslation("dating.bios.voice.about"));
        lines.add(view.getTranslation(
                "dating.bios.voice.parts",
                likeness.words(),
                likeness.smallWords(),
                likeness.sentences(),
                likeness.signs(),
                likeness.shortForms()));
        if (!likeness.reliable()) {
            lines.add(view.getTranslation("dating.bios.voice.little"));
        }
        return lines.toArray(String[]::new);
    }
}
