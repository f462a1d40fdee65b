package app.facet.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Asks before something that cannot be taken back. Where undo is possible, do it and offer {@link Toasts#undoable}. */
public final class ConfirmDialog {

    /** The component gives the focus to the confirming button as it opens; a hasty Enter should keep. */
    private static final String FOCUS_KEEP = """
            const move = event => {
                if (event.target.slot === 'confirm-button') {
                    this.removeEventListener('focusin', move);
                    $0.focus();
                }
            };
            this.addEventListener('focusin', move);
            """;

    private ConfirmDialog() {}

    /** @param verb what the button does, e.g. "Delete 4 photos" */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        var dialog = new com.vaadin.flow.component.confirmdialog.ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        var keep = new Button(dialog.getTranslation("ui.confirm.keep"));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.setCancelButton(keep);
        dialog.getElement().executeJs(FOCUS_KEEP, keep);
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
