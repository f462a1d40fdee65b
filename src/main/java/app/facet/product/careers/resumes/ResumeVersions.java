package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a resume, now and before: save, bring back, and keep what something refers to. */
@Service
public class ResumeVersions {

    /** How many versions of one resume are kept; the oldest ones nothing refers to go first. */
    public static final int MOST = 100;

    private final ResumeShelf shelf;
    private final VersionRepository versions;
    private final VersionBook book;

    ResumeVersions(ResumeShelf shelf, VersionRepository versions, VersionBook book) {
        this.shelf = shelf;
        this.versions = versions;
        this.book = book;
    }

    /**
     * Saves what somebody wrote. A version of its own is made when the content differs and the newest version was not
     * itself written within the last ten minutes. What was corrected or confirmed is certain from now on.
     *
     * @throws ResumeChanged when it was changed elsewhere since it was opened
     * @throws ResumeRefused when it is longer than any resume
     */
    @Transactional
    public ResumeDetails save(AccountId owner, ResumeId id, ResumeEdit edit) {
        var resume = shelf.held(owner, id);
        resume.requireEdition(edit.edition());
        var newest = book.newest(id.value());
        var before = book.opened(newest).reading();
        var after = Corrections.of(before, edit.content(), edit.confirmed());
        if (!after.content().equals(before.content())) {
            return shelf.details(resume, book.edit(resume, newest, after));
        }
        if (!after.equals(before)) {
            book.confirm(newest, after);
        }
        return shelf.details(resume, newest);
    }

    /**
     * Saves what came out of an optimization and was taken over, always as a version of its own.
     *
     * @param note what changed, in a sentence
     * @param edition of the resume as it was optimized
     * @throws ResumeChanged when it was changed elsewhere meanwhile
     */
    @Transactional
    public ResumeDetails saveResult(AccountId owner, ResumeId id, ResumeContent content, String note, int edition) {
        var resume = shelf.held(owner, id);
        resume.requireEdition(edition);
        var before = book.opened(book.newest(id.value())).reading();
        var after = Corrections.of(before, content, Set.of());
        return shelf.details(resume, book.add(resume, VersionOrigin.OPTIMISED, after, version -> version.note(note)));
    }

    /** Brings an older version back as the newest one; those in between stay. */
    @Transactional
    public ResumeDetails restore(AccountId owner, VersionId id) {
        var resume = held(owner, id);
        var older = mine(owner, id);
        var reading = book.opened(older).reading();
        return shelf.details(
                resume, book.add(resume, VersionOrigin.COPIED, reading, version -> version.bringsBack(older)));
    }

    /** All that are kept, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionSummary> list(AccountId owner, ResumeId id) {
        var resume = shelf.mine(owner, id);
        return versions.findByResumeIdOrderByNumberDesc(resume.id()).stream()
                .map(SavedVersion::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public ResumeVersion find(AccountId owner, VersionId id) {
        return book.opened(mine(owner, id));
    }

    /** Something refers to this version, such as an application: its content is never changed, nor is it deleted. */
    @Transactional
    public void pin(AccountId owner, VersionId id) {
        held(owner, id);
        mine(owner, id).pin();
    }

    /** One thing less refers to it. */
    @Transactional
    public void unpin(AccountId owner, VersionId id) {
        held(owner, id);
        mine(owner, id).unpin();
    }

    private SavedVersion mine(AccountId owner, VersionId id) {
        return versions.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }

    /** The resume it belongs to, so that nobody edits it or refers to it at the same time; read before the version is. */
    private SavedResume held(AccountId owner, VersionId id) {
        var resume = versions.resumeOf(id.value(), owner.value()).orElseThrow(NotFound::new);
        return shelf.held(owner, new ResumeId(resume));
    }
}
