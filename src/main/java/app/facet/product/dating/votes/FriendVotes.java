package app.facet.product.dating.votes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.NotFound;
import app.facet.platform.notifications.PublicAddress;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.PhotoSummary;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The votes somebody has opened for their friends. */
@Service
public class FriendVotes {

    /** How many votes one person may have open at a time. */
    public static final int MOST = 5;

    /** Beneath which the friends' page is served. */
    public static final String PATH = "/dating/vote/";

    /** How long a vote may stay open. */
    public static final List<Duration> LENGTHS = List.of(Duration.ofDays(2), Duration.ofDays(7), Duration.ofDays(14));

    private final VoteRows rows;
    private final DatingPhotos photos;
    private final PublicAddress address;
    private final VoteStatistics statistics;
    private final Clock clock;

    FriendVotes(VoteRows rows, DatingPhotos photos, PublicAddress address, VoteStatistics statistics, Clock clock) {
        this.rows = rows;
        this.photos = photos;
        this.address = address;
        this.statistics = statistics;
        this.clock = clock;
    }

    /**
     * Opens a vote.
     *
     * @param length one of {@link #LENGTHS}
     * @throws VoteTooSmall when fewer than two photos of the set are chosen
     * @throws TooManyVotes when {@link #MOST} are open
     */
    @Transactional
    public VoteId open(AccountId owner, List<PhotoId> chosen, Duration length) {
        var own = photos.of(owner).stream().map(PhotoSummary::id).toList();
        if (!own.containsAll(chosen) || !LENGTHS.contains(length)) {
            throw new NotFound();
        }
        if (chosen.stream().distinct().count() < 2) {
            throw new VoteTooSmall();
        }
        var now = clock.instant();
        if (rows.of(owner).stream().filter(row -> row.endsAt().isAfter(now)).count() >= MOST) {
            throw new TooManyVotes(MOST);
        }
        String token = Tokens.fresh();
        var id = new VoteId(UUID.randomUUID());
        rows.insert(
                new VoteRows.Row(id, owner, now, now.plus(length)),
                token,
                chosen.stream().distinct().toList());
        statistics.opened(owner, (int) chosen.stream().distinct().count());
        return id;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Vote> of(AccountId owner) {
        return rows.of(owner).stream().map(this::vote).toList();
    }

    private Vote vote(VoteRows.Row row) {
        var ballots = new Ballots(rows.photos(row.id()), rows.ballots(row.id()));
        return new Vote(
                row.id(),
                address.of(PATH.substring(1) + rows.token(row)),
                row.createdAt(),
                row.endsAt(),
                row.endsAt().isAfter(clock.instant()),
                ballots.friends(),
                ballots.count(),
                ballots.standings());
    }

    /** Ends it at once: the address leads nowhere any more, the result stays. */
    @Transactional
    public void end(AccountId owner, VoteId vote) {
        rows.end(mine(owner, vote).id(), clock.instant());
        statistics.ended(owner);
    }

    /** Deletes it with its result. */
    @Transactional
    public void delete(AccountId owner, VoteId vote) {
        rows.delete(mine(owner, vote).id());
    }

    private VoteRows.Row mine(AccountId owner, VoteId vote) {
        return rows.find(owner, vote).orElseThrow(NotFound::new);
    }
}
