package app.facet.platform.accounts.ui;

import app.facet.platform.ui.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Recovery codes, the only time they are shown. */
class RecoveryCodesPanel extends Div {

    private static final long serialVersionUID = 1L;

    RecoveryCodesPanel(List<String> codes, Runnable kept) {
        addClassName("recovery-codes");
        var list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        String text = String.join("\n", codes);
        var copy = new Button(getTranslation("accounts.recovery.copy"), click -> copy(text));
        var done = new Button(getTranslation("accounts.recovery.kept"), click -> kept.run());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(done, copy, download(text));
        buttons.addClassName("account-buttons");
        add(
                new H3(getTranslation("accounts.recovery.title")),
                new Paragraph(getTranslation("accounts.recovery.text")),
                list,
                buttons);
    }

    private void copy(String text) {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0)", text)
                .then(
                        done -> Toasts.success(getTranslation("accounts.recovery.copied")),
                        failed -> Toasts.error(getTranslation("accounts.recovery.not-copied")));
    }

    private Anchor download(String text) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(asked -> new DownloadResponse(
                        new ByteArrayInputStream(bytes), "facet-recovery-codes.txt", "text/plain", bytes.length)),
                getTranslation("accounts.recovery.download"));
    }
}
