package app.facet.product.headshots.team;

import app.facet.platform.imaging.PhotoFormat;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.product.headshots.Destination;
import app.facet.product.headshots.PortraitFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All handed portraits of a team as files for one receiver. Drawn one after the other while they are fetched; none is kept. */
@Service
public class TeamFiles {

    private final TeamRows teams;
    private final HandedRows handed;
    private final PortraitFiles files;
    private final TransactionTemplate transactions;

    TeamFiles(TeamRows teams, HandedRows handed, PortraitFiles files, TransactionTemplate transactions) {
        this.teams = teams;
        this.handed = handed;
        this.files = files;
        this.transactions = transactions;
    }

    /** Writes them into one archive, each named after its person. */
    public void writeAll(AccountId owner, TeamId id, Destination where, OutputStream target) throws IOException {
        var portraits = Objects.requireNonNull(transactions.execute(status -> mine(owner, id)));
        var names = new FileNames();
        var archive = new ZipOutputStream(target);
        archive.setLevel(Deflater.NO_COMPRESSION); // pictures are
        for (HandedRows.Row portrait : portraits) {
            byte[] file = files.file(owner, picture(portrait), where, PhotoFormat.JPEG);
            archive.putNextEntry(new ZipEntry(names.of(portrait.name(), PhotoFormat.JPEG.extension())));
            archive.write(file);
            archive.closeEntry();
        }
        archive.finish();
    }

    private static PortraitFiles.Handed picture(HandedRows.Row portrait) {
        return new PortraitFiles.Handed(portrait.media(), portrait.face(), portrait.origin());
    }

    private List<HandedRows.Row> mine(AccountId owner, TeamId id) {
        return handed.of(teams.find(owner, id).orElseThrow(NotFound::new).id());
    }
}
