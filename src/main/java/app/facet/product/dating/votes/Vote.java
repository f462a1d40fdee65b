package app.facet.product.dating.votes;

import java.time.Instant;
import java.util.List;

/**
 * A vote as its owner sees it.
 *
 * @param address to send to friends
 * @param standings the strongest first
 */
public record Vote(
        VoteId id,
        String address,
        Instant createdAt,
        Instant endsAt,
        boolean open,
        int friends,
        int ballots,
        List<Standing> standings) {}
