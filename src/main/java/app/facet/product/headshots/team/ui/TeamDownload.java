package app.facet.product.headshots.team.ui;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.ui.Glyph;
import app.facet.product.headshots.Destination;
import app.facet.product.headshots.team.TeamFiles;
import app.facet.product.headshots.team.TeamId;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;

/** All portraits of a team in one archive, for whom it is chosen. Drawn while it is fetched, outside of the window. */
class TeamDownload extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Destination> receiver = new Select<>();
    private volatile Destination chosen = Destination.LINKEDIN;

    TeamDownload(TeamFiles files, AccountId me, TeamId team) {
        receiver.setLabel(getTranslation("headshots.team.download.for"));
        receiver.setItems(Destination.values());
        receiver.setItemLabelGenerator(where -> where == null ? "" : getTranslation("headshots.files." + where.key()));
        receiver.setValue(chosen);
        receiver.addValueChangeListener(change -> chosen = change.getValue());
        DownloadHandler archive = event -> {
            event.setFileName("team-" + chosen.key() + ".zip");
            event.setContentType("application/zip");
            files.writeAll(me, team, chosen, event.getOutputStream());
        };
        var link = new Anchor(archive, "");
        link.add(new Glyph("download"), new Span(getTranslation("headshots.team.download")));
        link.setDownload(true);
        link.addClassName("file-link");
        add(receiver, link);
        addClassName("team-download");
    }

    // Package-private test seam.
    Select<Destination> receiver() {
        return receiver;
    }
}
