package app.facet.platform.privacy;

import app.facet.platform.audit.Audit;
import app.facet.platform.audit.AuditEntry;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.PersonalData;
import app.facet.platform.kernel.StepUp;
import app.facet.platform.ui.PlainPage;
import app.facet.platform.ui.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything Facet holds about a person, as one ZIP: a page to begin with, JSON for programs, photos as they are kept.
 */
@Service
public class PersonalExport {

    private final ObjectProvider<PersonalData> modules;
    private final PlainPage index = PlainPage.read("export");
    private final Audit audit;
    private final StepUp stepUp;
    private final JsonMapper json;
    private final Clock clock;

    PersonalExport(ObjectProvider<PersonalData> modules, Audit audit, StepUp stepUp, JsonMapper json, Clock clock) {
        this.modules = modules;
        this.audit = audit;
        this.stepUp = stepUp;
        this.json = json;
        this.clock = clock;
    }

    /** Such as {@code facet-2026-11-21.zip}. */
    public String fileName() {
        return "facet-" + clock.instant().atOffset(ZoneOffset.UTC).toLocalDate() + ".zip";
    }

    /**
     * Streams the archive, module by module; each reads in a transaction of its own, none is open while a module's part
     * is sent.
     *
     * @param out left open. When this throws, what was sent is not a whole archive, and the line has to be cut
     */
    @Transactional(propagation = Propagation.NEVER)
    public void write(AccountId account, Locale language, OutputStream out) throws IOException {
        stepUp.require();
        audit.record(AuditEntry.of("privacy.exported", account));
        var archive = new ZipArchive(out, json);
        for (PersonalData module : sorted()) {
            module.export(account, archive);
            archive.flush();
        }
        archive.page("index.html", page(language, archive.names()));
        archive.finish();
    }

    private List<PersonalData> sorted() {
        return modules.stream()
                .sorted(Comparator.comparing(PersonalData::section))
                .toList();
    }

    private byte[] page(Locale language, List<String> files) {
        var texts = Texts.of(Texts.closest(language));
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale())
                .withZone(ZoneOffset.UTC)
                .format(clock.instant());
        return index.render(
                        texts,
                        Map.of(
                                "language",
                                texts.locale().toLanguageTag(),
                                "when",
                                PlainPage.escape(texts.get("privacy.export.when", when)),
                                "files",
                                files.stream().map(PersonalExport::link).collect(Collectors.joining("\n"))))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String link(String file) {
        String safe = PlainPage.escape(file);
        return "<li><a href=\"%s\">%s</a></li>".formatted(safe, safe);
    }
}
