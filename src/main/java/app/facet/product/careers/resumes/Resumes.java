package app.facet.product.careers.resumes;

import app.facet.platform.kernel.AccountId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resumes somebody keeps: begin, copy, name, list, activate, delete. */
@Service
public class Resumes {

    /** How many one account may keep. */
    public static final int MOST = 50;

    private static final ResumeReading EMPTY = new ResumeReading(
            new ResumeContent(
                    new ResumeContent.Contact("", "", "", "", "", List.of()),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
            List.of(),
            List.of());

    private final ResumeRepository rows;
    private final ResumeShelf shelf;
    private final VersionBook book;
    private final Clock clock;

    Resumes(ResumeRepository rows, ResumeShelf shelf, VersionBook book, Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Begins an empty resume. The first one becomes the active one.
     *
     * @throws ResumeRefused without a name, or when there are as many as there is room for
     */
    @Transactional
    public ResumeId create(AccountId owner, String name, Locale language) {
        return shelf.add(owner, UUID.randomUUID(), name, language, VersionOrigin.EDITED, EMPTY);
    }

    /** The same once more under another name. */
    @Transactional
    public ResumeId copy(AccountId owner, ResumeId id, String name) {
        var resume = shelf.mine(owner, id);
        var reading = book.opened(book.newest(id.value())).reading();
        return shelf.add(owner, UUID.randomUUID(), name, resume.language(), VersionOrigin.COPIED, reading);
    }

    /** Keeps as a resume of its own what could not be saved because the resume was changed elsewhere. */
    @Transactional
    public ResumeId saveAsCopy(AccountId owner, ResumeId id, String name, ResumeEdit edit) {
        var resume = shelf.mine(owner, id);
        var before = book.opened(book.newest(id.value())).reading();
        var reading = Corrections.of(before, edit.content(), edit.confirmed());
        return shelf.add(owner, UUID.randomUUID(), name, resume.language(), VersionOrigin.COPIED, reading);
    }

    @Transactional
    public void rename(AccountId owner, ResumeId id, String name) {
        shelf.held(owner, id).rename(name, clock.instant());
    }

    /** From now on postings are compared with this one, and with no other. */
    @Transactional
    public void activate(AccountId owner, ResumeId id) {
        var place = shelf.hold(owner);
        place.activate(shelf.mine(owner, id).id());
    }

    /** The one postings are compared with. */
    @Transactional(readOnly = true)
    public Optional<ResumeDetails> active(AccountId owner) {
        return Optional.ofNullable(shelf.active(owner)).map(id -> find(owner, new ResumeId(id)));
    }

    /** What stands in it, how sure each field is, and the lines it was read from. */
    @Transactional(readOnly = true)
    public ResumeDetails find(AccountId owner, ResumeId id) {
        return shelf.details(shelf.mine(owner, id), book.newest(id.value()));
    }

    /**
     * A page of the list, the one changed last first.
     *
     * @param words each has to stand in the name
     * @param page its own order does not matter
     */
    @Transactional(readOnly = true)
    public Page<ResumeSummary> list(AccountId owner, String words, Pageable page) {
        var order = Sort.by("changedAt").descending().and(Sort.by("id"));
        var active = shelf.active(owner);
        return rows.findAll(named(owner, words), PageRequest.of(page.getPageNumber(), page.getPageSize(), order))
                .map(resume -> resume.summary(active));
    }

    private static Specification<SavedResume> named(AccountId owner, String words) {
        return (resume, query, builder) -> {
            var all = new ArrayList<>(List.of(builder.equal(resume.get("accountId"), owner.value())));
            Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                    .map(word -> word.replaceAll("[\\\\%_]", "\\\\$0"))
                    .forEach(word -> all.add(builder.like(resume.get("searched"), "%" + word + "%", '\\')));
            return builder.and(all);
        };
    }

    /**
     * Deletes it with all its versions. Was it the active one, the one changed last among the others is now.
     *
     * @throws ResumeRefused when something refers to one of its versions
     */
    @Transactional
    public void delete(AccountId owner, ResumeId id) {
        shelf.hold(owner);
        shelf.remove(owner, shelf.held(owner, id));
    }
}
