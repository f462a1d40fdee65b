package app.facet.product.dating.bios.ui;

import app.facet.platform.ui.Toasts;
import app.facet.product.dating.bios.TextRule;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Puts a text on the clipboard, and says whether the platform takes it. */
class CopyButton extends Button {

    private static final long serialVersionUID = 1L;

    CopyButton(TextRule rule, String text, String verb) {
        super(verb);
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", text)
                .then(
                        done -> {
                            if (rule.fits(text)) {
                                Toasts.success(getTranslation("dating.bios.copied", rule.name(), rule.left(text)));
                            } else {
                                Toasts.error(
                                        getTranslation("dating.bios.copied-too-long", rule.name(), -rule.left(text)));
                            }
                        },
                        failed -> Toasts.error(getTranslation("dating.bios.not-copied"))));
    }
}
