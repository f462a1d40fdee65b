package app.facet.product.dating.votes;

import app.facet.platform.kernel.AccountId;
import app.facet.platform.kernel.Acting;
import app.facet.platform.kernel.Acting.Who;
import app.facet.product.dating.DatingPhotos;
import app.facet.product.dating.PhotoId;
import app.facet.product.dating.votes.Ballots.Ballot;
import app.facet.product.dating.votes.Ballots.Better;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What friends can do with the address they were sent: see two photos and say which is better. Whoever has the address is
 * let in; nobody is asked who they are. Of one network only so many friends count, each pair once, and a vote takes only so
 * many ballots.
 */
@Component
public class Polls {

    /** Pairs one friend is asked about at most. */
    static final int PAIRS = 15;

    /** Friends of one network that count: a flat share, not a crowd. */
    static final int FRIENDS_PER_NETWORK = 6;

    /** Ballots of one vote that are taken. */
    static final int BALLOTS = 600;

    private final VoteRows rows;
    private final DatingPhotos photos;
    private final TransactionTemplate transactions;
    private final VoteStatistics statistics;
    private final Clock clock;

    Polls(
            VoteRows rows,
            DatingPhotos photos,
            TransactionTemplate transactions,
            VoteStatistics statistics,
            Clock clock) {
        this.rows = rows;
        this.photos = photos;
        this.transactions = transactions;
        this.statistics = statistics;
        this.clock = clock;
    }

    /** A new friend's word, kept in their browser. */
    public static String newVoter() {
        return Tokens.fresh();
    }

    /** Whether the address is one of a vote that is open. */
    public boolean isOpen(String token) {
        return with(token, row -> true).isPresent();
    }

    /** What to ask this friend next; empty when there is nothing left to ask. */
    public Optional<Pair> next(String token, String voter) {
        return with(token, row -> ballots(row).next(known(row, voter), PAIRS)).flatMap(Function.identity());
    }

    /**
     * Takes a ballot. One on a pair this friend was asked about before, or beyond what a vote takes, is thanked for and left
     * aside.
     *
     * @param network of whoever asks, or null when it is not known
     */
    public void cast(String token, String voter, @Nullable String network, PhotoId left, PhotoId right, Answer answer) {
        with(token, row -> {
            rows.lock(row.id());
            String friend = known(row, voter);
            String place = Tokens.hash(row.id().value() + "/" + network);
            var ballot = ballot(friend, left, right, answer);
            if (isTaken(row, ballot, place)) {
                rows.cast(row, ballot, place, clock.instant());
                statistics.cast();
            }
            return true;
        });
    }

    private boolean isTaken(VoteRows.Row row, Ballot ballot, String network) {
        var photosOfVote = rows.photos(row.id()).stream().map(PhotoId::value).toList();
        var cast = rows.ballots(row.id());
        return !ballot.first().equals(ballot.second())
                && photosOfVote.containsAll(List.of(ballot.first(), ballot.second()))
                && cast.size() < BALLOTS
                && cast.stream()
                        .noneMatch(other -> other.voter().equals(ballot.voter())
                                && other.first().equals(ballot.first())
                                && other.second().equals(ballot.second()))
                && rows.othersFrom(row.id(), network, ballot.voter()) < FRIENDS_PER_NETWORK;
    }

    private static Ballot ballot(String friend, PhotoId left, PhotoId right, Answer answer) {
        var order = Ballots.ordered(left, right);
        boolean leftIsFirst = order.getFirst().equals(left.value());
        Better better =
                switch (answer) {
                    case LEFT -> leftIsFirst ? Better.FIRST : Better.SECOND;
                    case RIGHT -> leftIsFirst ? Better.SECOND : Better.FIRST;
                    case EQUAL -> Better.EQUAL;
                };
        return new Ballot(friend, order.getFirst(), order.getLast(), better);
    }

    /** The small picture of a photo of this vote. */
    public Optional<InputStream> picture(String token, PhotoId photo) throws IOException {
        Optional<AccountId> owner =
                with(token, row -> row).filter(row -> rowHas(row, photo)).map(VoteRows.Row::owner);
        return owner.isEmpty()
                ? Optional.empty()
                : Acting.as(new Who.Person(owner.get()), () -> photos.tile(owner.get(), photo));
    }

    private boolean rowHas(VoteRows.Row row, PhotoId photo) {
        return Boolean.TRUE.equals(Acting.as(
                new Who.Person(row.owner()),
                () -> transactions.execute(status -> rows.photos(row.id()).contains(photo))));
    }

    private Ballots ballots(VoteRows.Row row) {
        return new Ballots(rows.photos(row.id()), rows.ballots(row.id()));
    }

    /** The same friend is somebody else in every vote. */
    private static String known(VoteRows.Row row, String voter) {
        return Tokens.hash(row.id().value() + "/" + voter);
    }

    /** The address is the key: the house finds the vote by it, all else is done as its owner. */
    private <T> Optional<T> with(String token, Function<VoteRows.Row, T> work) {
        var found = Acting.as(new Who.TheHouse(), () -> transactions.execute(status -> rows.byToken(token)));
        return Optional.ofNullable(found)
                .flatMap(Function.identity())
                .filter(row -> row.endsAt().isAfter(clock.instant()))
                .flatMap(row -> Optional.ofNullable(
                        Acting.as(new Who.Person(row.owner()), () -> transactions.execute(status -> work.apply(row)))));
    }
}
