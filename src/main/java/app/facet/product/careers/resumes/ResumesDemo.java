package app.facet.product.careers.resumes;

import app.facet.platform.accounts.Accounts;
import app.facet.platform.accounts.DemoSignIns;
import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.DemoData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two lives Mia might lead: one writes software, the other teaches children to speak. Both end today. */
@Component
@Profile("demo")
class ResumesDemo implements DemoData {

    /** {@code {month-14}} is fourteen months ago as JSON Resume writes it, {@code {date-14}} as people do. */
    private static final Pattern AGO = Pattern.compile("\\{(month|date)-(\\d+)}");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT);

    private final Resumes resumes;
    private final ResumeImports imports;
    private final ResumeVersions versions;
    private final Accounts accounts;
    private final DemoSignIns people;
    private final Clock clock;

    ResumesDemo(
            Resumes resumes,
            ResumeImports imports,
            ResumeVersions versions,
            Accounts accounts,
            DemoSignIns people,
            Clock clock) {
        this.resumes = resumes;
        this.imports = imports;
        this.versions = versions;
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void create() {
        AccountId mia = accounts.findByEmail(people.all().getFirst().email()).orElseThrow();
        if (resumes.list(mia, "", PageRequest.of(0, 1)).isEmpty()) {
            var engineer = imports.importText(mia, "Software engineer", text("resume-en.json"));
            imports.importText(mia, "Logopädin", text("resume-de.txt"));
            var opened = resumes.find(mia, engineer);
            var content = opened.newest().reading().content();
            versions.saveResult(mia, engineer, shorter(content), "Shorter profile", opened.edition());
        }
    }

    /** Without the last sentence of the profile. */
    private static ResumeContent shorter(ResumeContent content) {
        return new ResumeContent(
                content.contact(),
                content.summary().replaceFirst("(?<=\\.) [^.]+\\.$", ""),
                content.experience(),
                content.education(),
                content.skills(),
                content.projects(),
                content.certificates(),
                content.languages(),
                content.others());
    }

    private String text(String name) {
        var today = YearMonth.now(clock);
        return AGO.matcher(resource(name)).replaceAll(ago -> {
            var month = today.minusMonths(Long.parseLong(ago.group(2)));
            return month.format(ago.group(1).equals("month") ? MONTH : DATE);
        });
    }

    private static String resource(String name) {
        try (InputStream file = ResumesDemo.class.getResourceAsStream("/careers/demo/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
