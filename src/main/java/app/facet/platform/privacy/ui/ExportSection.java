package app.facet.platform.privacy.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.privacy.PersonalExport;
import app.facet.platform.ui.Glyph;
import app.facet.platform.ui.SettingsSection;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;

/** Everything as a file to take along. */
class ExportSection extends SettingsSection {

    private static final long serialVersionUID = 1L;

    ExportSection(PersonalExport export, AccountId me) {
        super("privacy.export");
        var download = new Anchor(download(export, me, getLocale()), "");
        download.add(new Glyph("download"), new Span(getTranslation("privacy.export.download")));
        download.setDownload(true);
        download.addClassName("button-link");
        addFields(download);
    }

    private static DownloadHandler download(PersonalExport export, AccountId me, Locale language) {
        return event -> {
            event.setFileName(export.fileName());
            event.setContentType("application/zip");
            export.write(me, language, event.getOutputStream());
        };
    }
}
