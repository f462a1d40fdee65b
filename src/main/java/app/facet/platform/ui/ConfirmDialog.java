package app.facet.platform.ui;

/** Asks before something that cannot be taken back. Where undo is possible, do it and offer {@link Toasts#undoable}. */
public final class ConfirmDialog {

    private ConfirmDialog() {}

    /** @param verb what the button does, e.g. "Delete 4 photos" */
    public static void ask(String question, String consequence, String verb, Runnable action) {
        var dialog = new com.vaadin.flow.component.confirmdialog.ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("ui.confirm.keep"));
        dialog.setConfirmText(verb);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
