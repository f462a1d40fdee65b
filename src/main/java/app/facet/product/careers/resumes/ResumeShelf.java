package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.language.Language;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody's resumes stand: adding, taking away and activating happens one after the other. */
@Component
class ResumeShelf {

    private final ShelfRepository shelves;
    private final ResumeRepository rows;
    private final VersionRepository versions;
    private final VersionBook book;
    private final Clock clock;

    ResumeShelf(
            ShelfRepository shelves, ResumeRepository rows, VersionRepository versions, VersionBook book, Clock clock) {
        this.shelves = shelves;
        this.rows = rows;
        this.versions = versions;
        this.book = book;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else adds, takes away or activates a resume of this person. */
    Shelf hold(AccountId owner) {
        shelves.provide(owner.value());
        return shelves.lock(owner.value());
    }

    /** @throws ResumeRefused when there is no room */
    void requireRoom(AccountId owner, long alreadyOnTheirWay) {
        if (rows.countByAccountId(owner.value()) + alreadyOnTheirWay >= Resumes.MOST) {
            throw new ResumeRefused("too-many", Resumes.MOST);
        }
    }

    /**
     * Adds a resume.
     *
     * @param language null when it is to be told from the words
     */
    ResumeId add(
            AccountId owner,
            UUID id,
            String name,
            @Nullable Locale language,
            VersionOrigin origin,
            ResumeReading reading) {
        Shelf shelf = hold(owner);
        requireRoom(owner, 0);
        Locale spoken = language == null ? spokenIn(reading.content()) : language;
        var resume = rows.save(new SavedResume(id, owner, name, spoken, clock.instant()));
        book.add(resume, origin, reading, version -> {});
        shelf.added(id);
        return new ResumeId(id);
    }

    private static Locale spokenIn(ResumeContent content) {
        return Language.guess(ResumeTexts.joined(content), Language.ENGLISH).locale();
    }

    /** Which resume is the active one, if any. */
    @Nullable
    UUID active(AccountId owner) {
        return shelves.findById(owner.value()).map(Shelf::active).orElse(null);
    }

    /** @throws ResumeRefused when something refers to one of its versions */
    void remove(AccountId owner, SavedResume resume) {
        Shelf shelf = hold(owner);
        if (versions.existsByResumeIdAndPinsGreaterThan(resume.id(), 0)) {
            throw new ResumeRefused("in-use");
        }
        if (resume.id().equals(shelf.active())) {
            shelf.activate(rows.findFirstByAccountIdAndIdNotOrderByChangedAtDescIdAsc(owner.value(), resume.id())
                    .map(SavedResume::id)
                    .orElse(null));
        }
        versions.deleteOf(resume.id());
        rows.delete(resume);
    }

    SavedResume mine(AccountId owner, ResumeId id) {
        return rows.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }

    /** Until the transaction ends nobody else changes it. */
    SavedResume held(AccountId owner, ResumeId id) {
        return rows.lock(id.value(), owner.value()).orElseThrow(NotFound::new);
    }

    ResumeDetails details(SavedResume resume, SavedVersion newest) {
        return new ResumeDetails(resume.summary(active(resume.owner())), book.opened(newest), resume.edition());
    }
}
