package app.facet.product.careers.postings;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.work.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The postings somebody saved: add, list, search, put right, delete. */
@Service
public class Postings {

    /** How many one account may add within 24 hours. */
    public static final int MOST_A_DAY = 50;

    /** Characters; whatever is longer is a whole web site, not a posting. */
    public static final int LONGEST = 60_000;

    private static final double NEARLY_THE_SAME = 0.6;
    private static final int MOST_TWINS = 5;

    private final PostingRepository rows;
    private final Work work;
    private final Clock clock;

    Postings(PostingRepository rows, Work work, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.clock = clock;
    }

    /** What work on a posting is about, for {@link Work#about}. */
    public static String reference(PostingId id) {
        return "careers-posting:" + id.value();
    }

    /**
     * Saves a posting somebody pasted. What it says about the job is read from it.
     *
     * @throws NoPosting when it is too short or too long to be one
     * @throws TooManyPostings when the day's number is reached
     */
    @Transactional
    public PostingId add(AccountId owner, String text) {
        return add(owner, PostingOrigin.PASTED, FoundPosting.in(text));
    }

    /** As {@link #add}, for what a document says. */
    @Transactional
    PostingId addFile(AccountId owner, String text) {
        return add(owner, PostingOrigin.UPLOADED, FoundPosting.in(text));
    }

    /** As {@link #add}, for a row of a table, whose own words about the job are believed. */
    @Transactional
    PostingId addRow(AccountId owner, PostingTable.Row row) {
        return add(owner, PostingOrigin.UPLOADED, FoundPosting.in(row));
    }

    private PostingId add(AccountId owner, PostingOrigin origin, FoundPosting found) {
        requireRoom(owner);
        return rows.save(SavedPosting.given(owner, origin, found, clock.instant()))
                .id();
    }

    /**
     * Saves the posting on a page, which is read in the background. A page that is there already is not added again.
     *
     * @throws NoAddress when that is not the address of a page
     * @throws TooManyPostings when the day's number is reached
     */
    @Transactional
    public PostingId addFrom(AccountId owner, String address) {
        String page = PageAddress.of(address);
        var before = rows.findFirstByAccountIdAndAddress(owner.value(), page);
        if (before.isPresent()) {
            return before.get().id();
        }
        requireRoom(owner);
        var id = rows.save(SavedPosting.on(owner, page, clock.instant())).id();
        work.start(owner, FetchPosting.TYPE, new FetchPosting(id.value()), reference(id));
        return id;
    }

    /** Reads the page of a posting once more after it could not be read. */
    @Transactional
    public void again(AccountId owner, PostingId id) {
        var posting = mine(owner, id);
        if (posting.state() == PostingState.FAILED) {
            posting.waitAgain();
            work.start(owner, FetchPosting.TYPE, new FetchPosting(id.value()), reference(id));
        }
    }

    private void requireRoom(AccountId owner) {
        var yesterday = clock.instant().minus(Duration.ofDays(1));
        if (rows.countByAccountIdAndAddedAtAfter(owner.value(), yesterday) >= MOST_A_DAY) {
            throw new TooManyPostings(MOST_A_DAY);
        }
    }

    @Transactional(readOnly = true)
    public PostingDetails find(AccountId owner, PostingId id) {
        var posting = mine(owner, id);
        return new PostingDetails(
                posting.summary(), posting.words(), PostingSkills.of(posting.words()), twins(owner, posting));
    }

    /**
     * What postings say, the newest first.
     *
     * @param most how many at most
     */
    @Transactional(readOnly = true)
    public List<PostingText> texts(AccountId owner, int most) {
        return rows.texts(owner.value(), Limit.of(most));
    }

    private List<PostingSummary> twins(AccountId owner, SavedPosting posting) {
        var print = posting.print();
        List<UUID> alike = rows.prints(owner.value()).stream()
                .filter(other -> !other.posting().equals(posting.id().value()))
                .filter(other -> other.similarity(print) >= NEARLY_THE_SAME)
                .map(PrintOf::posting)
                .limit(MOST_TWINS)
                .toList();
        return rows.findByAccountIdAndIdIn(owner.value(), alike).stream()
                .map(SavedPosting::summary)
                .toList();
    }

    /**
     * A page of the list.
     *
     * @param page its own order does not matter
     */
    @Transactional(readOnly = true)
    public Page<PostingSummary> list(AccountId owner, PostingSearch search, Pageable page) {
        return rows(owner, search, page).map(SavedPosting::summary);
    }

    /** How many there are; their order does not matter. */
    @Transactional(readOnly = true)
    public long count(AccountId owner, PostingSearch search) {
        return rows.count(PostingSelection.of(owner, search));
    }

    Page<SavedPosting> rows(AccountId owner, PostingSearch search, Pageable page) {
        var sort =
                switch (search.order()) {
                    case NEWEST -> Sort.by("addedAt").descending();
                    case TITLE -> Sort.by("title");
                    case COMPANY -> Sort.by("company");
                };
        var ordered = PageRequest.of(page.getPageNumber(), page.getPageSize(), sort.and(Sort.by("id")));
        return rows.findAll(PostingSelection.of(owner, search), ordered);
    }

    /** Puts right what was read. */
    @Transactional
    public void correct(AccountId owner, PostingId id, PostingFacts facts) {
        mine(owner, id).say(facts);
    }

    @Transactional
    public void delete(AccountId owner, Collection<PostingId> ids) {
        rows.deleteAll(rows.findByAccountIdAndIdIn(
                owner.value(), ids.stream().map(PostingId::value).toList()));
    }

    private SavedPosting mine(AccountId owner, PostingId id) {
        return rows.findByIdAndAccountId(id.value(), owner.value()).orElseThrow(NotFound::new);
    }
}
