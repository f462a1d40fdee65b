package app.facet.product.careers.resumes;

import app.facet.platform.kernel.NotFound;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Writes the versions of a resume. The caller holds the resume, or it is new. */
@Component
class VersionBook {

    private final VersionRepository versions;
    private final ResumeSeals seals;
    private final Clock clock;

    VersionBook(VersionRepository versions, ResumeSeals seals, Clock clock) {
        this.versions = versions;
        this.seals = seals;
        this.clock = clock;
    }

    SavedVersion newest(UUID resume) {
        return versions.findFirstByResumeIdOrderByNumberDesc(resume).orElseThrow(NotFound::new);
    }

    ResumeVersion opened(SavedVersion version) {
        return new ResumeVersion(version.summary(), seals.open(version));
    }

    /**
     * Adds a version, in place of the oldest one nothing refers to when there are too many.
     *
     * @throws ResumeRefused when something refers to each of them
     */
    SavedVersion add(SavedResume resume, VersionOrigin origin, ResumeReading reading, Consumer<SavedVersion> remark) {
        int number = versions.findFirstByResumeIdOrderByNumberDesc(resume.id())
                .map(SavedVersion::number)
                .orElse(0);
        makeRoom(resume.id());
        var version = new SavedVersion(resume, number + 1, origin, clock.instant());
        remark.accept(version);
        write(resume, version, reading);
        return versions.save(version);
    }

    private void makeRoom(UUID resume) {
        if (versions.countByResumeId(resume) >= ResumeVersions.MOST) {
            versions.delete(versions.findFirstByResumeIdAndPinsOrderByNumber(resume, 0)
                    .orElseThrow(() -> new ResumeRefused("versions-in-use", ResumeVersions.MOST)));
        }
    }

    /** Puts what somebody wrote into the newest version while they are at it, else into one of its own. */
    SavedVersion edit(SavedResume resume, SavedVersion newest, ResumeReading reading) {
        if (!newest.takesEdits(clock.instant())) {
            return add(resume, VersionOrigin.EDITED, reading, version -> {});
        }
        write(resume, newest, reading);
        return newest;
    }

    /** The same content, better known. */
    void confirm(SavedVersion version, ResumeReading reading) {
        version.content(seals.seal(version, reading));
    }

    private void write(SavedResume resume, SavedVersion version, ResumeReading reading) {
        int words = ResumeTexts.words(reading.content());
        version.says(seals.seal(version, reading), words, clock.instant());
        resume.changed(words, clock.instant());
    }
}
