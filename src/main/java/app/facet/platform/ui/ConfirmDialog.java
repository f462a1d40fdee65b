package app.facet.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks before something that cannot be taken back. Where undo is possible, do it and offer {@link Toasts#undoable}.
 * Made from the plain dialog: the framework's confirm dialog adds a second banner to the page for screen readers.
 */
public final class ConfirmDialog {

    private ConfirmDialog() {}

    /** @param verb what the button does, e.g. "Delete 4 photos" */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        var dialog = new Dialog(question);
        dialog.setRole("alertdialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.addClassName("confirm");
        dialog.setWidth("min(480px, 100%)");
        dialog.add(new Paragraph(consequence));
        var keep = new Button(dialog.getTranslation("ui.confirm.keep"), click -> dialog.close());
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        var go = new Button(verb, click -> {
            dialog.close();
            action.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(keep, go);
        dialog.open();
        keep.focus(); // a hasty Enter should keep
    }
}
