package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.privacy.PersonalExport;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import app.facet.platform.ui.StepUpDialog;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;

/** Everything as a file to take along. */
class ExportSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    ExportSection(PersonalExport export, AccountId me, StepUpDialog stepUp) {
        super("privacy.export");
        var file = new Anchor(download(export, me, getLocale()), "");
        file.setDownload(true);
        file.addClassName("download-target");
        file.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var download = new Button(
                getTranslation("privacy.export.download"),
                new Glyph("download"),
                click -> stepUp.then(() -> file.getElement().callJsFunction("click")));
        download.addThemeVariants(ButtonVariant.PRIMARY);
        addFields(download, file);
    }

    private static DownloadHandler download(PersonalExport export, AccountId me, Locale language) {
        return event -> {
            event.setFileName(export.fileName());
            event.setContentType("application/zip");
            export.write(me, language, event.getOutputStream());
        };
    }
}
